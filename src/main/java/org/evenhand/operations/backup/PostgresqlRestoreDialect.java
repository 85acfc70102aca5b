package org.evenhand.operations.backup;

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
final class PostgresqlRestoreDialect implements RestoreDialect {

    private static final List<String> NEEDED = List.of("insert", "update", "delete");

    /** Table → rights that its owner had been deprived of. */
    private final Map<String, List<String>> lent = new LinkedHashMap<>();

    @Override
    public void before(Connection connection, List<DatabaseTable> tables) {
        // Everything happens inside.
    }

    @Override
    public void begin(Connection connection, List<DatabaseTable> tables) throws SQLException {
        lent.clear();
        RestoreDialect.execute(connection, "set local lock_timeout = '10s'");
        for (DatabaseTable databaseTable : tables) {
            // A right that the owner has given up, it can still give: also the lock asks for it.
            List<String> missing = missing(connection, databaseTable);
            if (!missing.isEmpty()) {
                lent.put(databaseTable.quoted(), missing);
                RestoreDialect.execute(
                        connection,
                        "grant " + String.join(", ", missing) + " on " + databaseTable.quoted() + " to current_user");
            }
        }
        if (!tables.isEmpty()) {
            // Readers go on reading the state before; who wants to write waits.
            String all = tables.stream().map(DatabaseTable::quoted).collect(Collectors.joining(", "));
            RestoreDialect.execute(connection, "lock table " + all + " in exclusive mode");
        }
        for (DatabaseTable databaseTable : tables) {
            RestoreDialect.execute(connection, "alter table " + databaseTable.quoted() + " disable trigger user");
        }
    }

    private static List<String> missing(Connection connection, DatabaseTable databaseTable) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement question =
                connection.prepareStatement("select has_table_privilege(current_user, ?, ?)")) {
            for (String right : NEEDED) {
                question.setString(1, databaseTable.quoted());
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
    public void numberFrom(Connection connection, DatabaseTable databaseTable, DatabaseTable.Column column, long next)
            throws SQLException {
        RestoreDialect.execute(
                connection,
                "alter table " + databaseTable.quoted() + " alter column " + DatabaseTable.quoted(column.name())
                        + " restart with " + next);
    }

    @Override
    public boolean numbersBefore() {
        return false;
    }

    @Override
    public void end(Connection connection, List<DatabaseTable> tables) throws SQLException {
        for (DatabaseTable databaseTable : tables) {
            RestoreDialect.execute(connection, "alter table " + databaseTable.quoted() + " enable trigger user");
        }
        for (var rights : lent.entrySet()) {
            RestoreDialect.execute(
                    connection,
                    "revoke " + String.join(", ", rights.getValue()) + " on " + rights.getKey() + " from current_user");
        }
    }

    @Override
    public void after(Connection connection) {
        // Everything happened inside.
    }
}
