package org.evenhand.operations.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables whose rows a backup holds.
 *
 * @param version of the last migration; empty where none was ever run
 */
record DatabaseSchema(Optional<String> version, List<DatabaseTable> tables) {

    private static final String HISTORY = "flyway_schema_history";

    /** Flyway’s own, and the jobs that the scheduler keeps: those belong to the running service. */
    private static final Set<String> LEFT_OUT = Set.of(HISTORY, "scheduled_tasks");

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.is_nullable, c.is_identity
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = ? and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
            order by c.table_name, c.ordinal_position""";

    static DatabaseSchema of(Connection connection) throws SQLException {
        Map<String, List<DatabaseTable.Column>> columns = columns(connection);
        boolean migrated = columns.keySet().stream()
                .anyMatch(name -> DatabaseTable.plain(name).equals(HISTORY));
        List<DatabaseTable> tables = new ArrayList<>();
        for (var entry : columns.entrySet()) {
            if (!LEFT_OUT.contains(DatabaseTable.plain(entry.getKey()))) {
                tables.add(new DatabaseTable(
                        entry.getKey(),
                        entry.getValue(),
                        key(connection, entry.getKey()),
                        links(connection, entry.getKey())));
            }
        }
        return new DatabaseSchema(migrated ? version(connection) : Optional.empty(), List.copyOf(tables));
    }

    private static Map<String, List<DatabaseTable.Column>> columns(Connection connection) throws SQLException {
        Map<String, List<DatabaseTable.Column>> columns = new TreeMap<>();
        try (PreparedStatement question = connection.prepareStatement(COLUMNS)) {
            question.setString(1, connection.getSchema());
            try (ResultSet row = question.executeQuery()) {
                while (row.next()) {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                            .add(column(row));
                }
            }
        }
        return columns;
    }

    private static DatabaseTable.Column column(ResultSet row) throws SQLException {
        // The type of a table that is left out may be one that backups do not know.
        ColumnKind kind = LEFT_OUT.contains(DatabaseTable.plain(row.getString(1)))
                ? ColumnKind.TEXT
                : ColumnKind.of(row.getString(3));
        return new DatabaseTable.Column(
                row.getString(2),
                kind,
                row.getString(4).equals("YES"),
                row.getString(5).equals("YES"));
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                key.put(row.getShort("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static List<DatabaseTable.Link> links(Connection connection, String table) throws SQLException {
        Map<String, DatabaseTable.Link> links = new LinkedHashMap<>();
        try (ResultSet row = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                links.computeIfAbsent(
                                row.getString("FK_NAME"),
                                name -> new DatabaseTable.Link(target(row), new LinkedHashSet<>()))
                        .columns()
                        .add(row.getString("FKCOLUMN_NAME"));
            }
        }
        return List.copyOf(links.values());
    }

    private static String target(ResultSet row) {
        try {
            return row.getString("PKTABLE_NAME");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<String> version(Connection connection) throws SQLException {
        // Flyway quotes its names, so that they are the same in both databases.
        String question = "select \"version\" from \"flyway_schema_history\""
                + " where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc";
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    Optional<DatabaseTable> table(String plainName) {
        return tables.stream()
                .filter(databaseTable -> databaseTable.plainName().equals(plainName))
                .findFirst();
    }
}
