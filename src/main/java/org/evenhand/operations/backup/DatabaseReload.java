package org.evenhand.operations.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Empties every table and fills it from a backup, in one transaction. */
final class DatabaseReload {

    private static final int BATCH = 200;

    private final Connection connection;
    private final RestoreDialect restoreDialect;
    private final BackupFile backup;
    private final FillingOrder order;
    private final Map<String, BackupManifest.Part> parts = new TreeMap<>();

    DatabaseReload(
            Connection connection,
            RestoreDialect restoreDialect,
            DatabaseSchema databaseSchema,
            BackupFile backup,
            BackupManifest backupManifest) {
        this.connection = connection;
        this.restoreDialect = restoreDialect;
        this.backup = backup;
        this.order = FillingOrder.of(databaseSchema.tables());
        backupManifest.parts().forEach(part -> parts.put(part.table(), part));
    }

    /** Last step before all of it is committed. */
    interface Last {
        void on(Connection connection) throws SQLException, IOException;
    }

    void replaceEverything(Last last) throws SQLException, IOException {
        restoreDialect.before(connection, order.tables());
        try {
            if (restoreDialect.numbersBefore()) {
                numberRows();
            }
            connection.setAutoCommit(false);
            restoreDialect.begin(connection, order.tables());
            empty();
            for (DatabaseTable databaseTable : order.tables()) {
                fill(databaseTable);
            }
            for (DatabaseTable databaseTable : order.tables()) {
                complete(databaseTable);
            }
            if (!restoreDialect.numbersBefore()) {
                numberRows();
            }
            restoreDialect.end(connection, order.tables());
            last.on(connection);
            connection.commit();
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
                restoreDialect.after(connection);
            }
        }
    }

    private void empty() throws SQLException {
        List<DatabaseTable> backwards = new ArrayList<>(order.tables());
        Collections.reverse(backwards);
        for (DatabaseTable databaseTable : backwards) {
            for (String column : later(databaseTable)) {
                RestoreDialect.execute(
                        connection,
                        "update " + databaseTable.quoted() + " set " + DatabaseTable.quoted(column) + " = null");
            }
        }
        for (DatabaseTable databaseTable : backwards) {
            RestoreDialect.execute(connection, "delete from " + databaseTable.quoted());
        }
    }

    private void fill(DatabaseTable databaseTable) throws SQLException, IOException {
        List<String> names = part(databaseTable).columns();
        List<DatabaseTable.Column> columns =
                names.stream().map(name -> column(databaseTable, name)).toList();
        boolean numbered = columns.stream().anyMatch(DatabaseTable.Column::identity);
        String insert = "insert into " + databaseTable.quoted() + " ("
                + columns.stream()
                        .map(column -> DatabaseTable.quoted(column.name()))
                        .collect(Collectors.joining(", ")) + ")"
                + (numbered ? " overriding system value" : "") + " values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        Set<String> later = later(databaseTable);
        forEachRow(databaseTable, insert, (statement, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                DatabaseTable.Column column = columns.get(i);
                column.kind().set(statement, i + 1, later.contains(column.name()) ? null : row.get(i));
            }
            return true;
        });
    }

    /** Points rows to rows that were not there before. */
    private void complete(DatabaseTable databaseTable) throws SQLException, IOException {
        List<String> names = part(databaseTable).columns();
        for (String open : later(databaseTable)) {
            String update = "update " + databaseTable.quoted() + " set " + DatabaseTable.quoted(open) + " = ? where "
                    + databaseTable.key().stream()
                            .map(key -> DatabaseTable.quoted(key) + " = ?")
                            .collect(Collectors.joining(" and "));
            forEachRow(databaseTable, update, (statement, row) -> {
                String target = row.get(names.indexOf(DatabaseTable.plain(open)));
                column(databaseTable, DatabaseTable.plain(open)).kind().set(statement, 1, target);
                for (int i = 0; i < databaseTable.key().size(); i++) {
                    String key = DatabaseTable.plain(databaseTable.key().get(i));
                    column(databaseTable, key).kind().set(statement, i + 2, row.get(names.indexOf(key)));
                }
                return target != null;
            });
        }
    }

    private interface Filling {
        /** Sets the parameters for a row; false where nothing is to be done for it. */
        boolean set(PreparedStatement statement, List<@Nullable String> row) throws SQLException;
    }

    private void forEachRow(DatabaseTable databaseTable, String sql, Filling filling) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                RowsAsJson.Reader rows = backup.rows(part(databaseTable))) {
            int waiting = 0;
            for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
                if (filling.set(statement, row)) {
                    statement.addBatch();
                    waiting++;
                }
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private void numberRows() throws SQLException, IOException {
        for (DatabaseTable databaseTable : order.tables()) {
            for (DatabaseTable.Column column : databaseTable.columns()) {
                if (column.identity()) {
                    restoreDialect.numberFrom(connection, databaseTable, column, highest(databaseTable, column) + 1);
                }
            }
        }
    }

    private long highest(DatabaseTable databaseTable, DatabaseTable.Column column) throws IOException {
        int position = part(databaseTable).columns().indexOf(column.plainName());
        long highest = 0;
        try (RowsAsJson.Reader rows = backup.rows(part(databaseTable))) {
            for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
                String number = row.get(position);
                highest = number == null ? highest : Math.max(highest, Long.parseLong(number));
            }
        }
        return highest;
    }

    private Set<String> later(DatabaseTable databaseTable) {
        return order.later().getOrDefault(databaseTable.name(), Set.of());
    }

    private BackupManifest.Part part(DatabaseTable databaseTable) {
        BackupManifest.Part part = parts.get(databaseTable.plainName());
        if (part == null) {
            throw new IllegalStateException("no part for " + databaseTable.plainName());
        }
        return part;
    }

    private static DatabaseTable.Column column(DatabaseTable databaseTable, String plainName) {
        return databaseTable.columns().stream()
                .filter(column -> column.plainName().equals(plainName))
                .findFirst()
                .orElseThrow();
    }
}
