package org.evenhand.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PostgreSQL: triggers, rights and numbering are all part of the transaction, and come back with it. */
final class PostgresqlDialect implements Dialect {

    private static final List<String> NEEDED = List.of("insert", "update", "delete");

    /** Table → rights that its owner had been deprived of. */
    private final Map<String, List<String>> lent = new LinkedHashMap<>();

    @Override
    public void before(Connection connection, List<Table> tables) {
        // Everything happens inside.
    }

    @Override
    public void begin(Connection connection, List<Table> tables) throws SQLException {
        lent.clear();
        Dialect.execute(connection, "set local lock_timeout = '10s'");
        for (Table table : tables) {
            // A right that the owner has given up, it can still give: also the lock asks for it.
            List<String> missing = missing(connection, table);
            if (!missing.isEmpty()) {
                lent.put(table.quoted(), missing);
                Dialect.execute(
                        connection,
                        "grant " + String.join(", ", missing) + " on " + table.quoted() + " to current_user");
            }
        }
        if (!tables.isEmpty()) {
            // Readers go on reading the state before; who wants to write waits.
            String all = tables.stream().map(Table::quoted).collect(Collectors.joining(", "));
            Dialect.execute(connection, "lock table " + all + " in exclusive mode");
        }
        for (Table table : tables) {
            Dialect.execute(connection, "alter table " + table.quoted() + " disable trigger user");
        }
    }

    private static List<String> missing(Connection connection, Table table) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement question =
                connection.prepareStatement("select has_table_privilege(current_user, ?, ?)")) {
            for (String right : NEEDED) {
                question.setString(1, table.quoted());
                question.setString(2, right);
                try (ResultSet row = question.executeQuery()) {
                    if (row.next() && !row.getBoolean(1)) {
                        missing.add(right);
                    }
                }
            }
        }
        return missing;
    }

    @Override
    public void numberFrom(Connection connection, Table table, Table.Column column, long next) throws SQLException {
        Dialect.execute(
                connection,
                "alter table " + table.quoted() + " alter column " + Table.quoted(column.name()) + " restart with "
                        + next);
    }

    @Override
    public boolean numbersBefore() {
        return false;
    }

    @Override
    public void end(Connection connection, List<Table> tables) throws SQLException {
        for (Table table : tables) {
            Dialect.execute(connection, "alter table " + table.quoted() + " enable trigger user");
        }
        for (var rights : lent.entrySet()) {
            Dialect.execute(
                    connection,
                    "revoke " + String.join(", ", rights.getValue()) + " on " + rights.getKey() + " from current_user");
        }
    }

    @Override
    public void after(Connection connection) {
        // Everything happened inside.
    }
}
