package org.evenhand.operations;

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
final class Refill {

    private static final int BATCH = 200;

    private final Connection connection;
    private final Dialect dialect;
    private final BackupFile backup;
    private final FillingOrder order;
    private final Map<String, Manifest.Part> parts = new TreeMap<>();

    Refill(Connection connection, Dialect dialect, Schema schema, BackupFile backup, Manifest manifest) {
        this.connection = connection;
        this.dialect = dialect;
        this.backup = backup;
        this.order = FillingOrder.of(schema.tables());
        manifest.parts().forEach(part -> parts.put(part.table(), part));
    }

    /** What else is done before all of it is committed. */
    interface Last {
        void on(Connection connection) throws SQLException, IOException;
    }

    void replaceEverything(Last last) throws SQLException, IOException {
        dialect.before(connection, order.tables());
        try {
            if (dialect.numbersBefore()) {
                numberRows();
            }
            connection.setAutoCommit(false);
            dialect.begin(connection, order.tables());
            empty();
            for (Table table : order.tables()) {
                fill(table);
            }
            for (Table table : order.tables()) {
                complete(table);
            }
            if (!dialect.numbersBefore()) {
                numberRows();
            }
            dialect.end(connection, order.tables());
            last.on(connection);
            connection.commit();
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
                dialect.after(connection);
            }
        }
    }

    private void empty() throws SQLException {
        List<Table> backwards = new ArrayList<>(order.tables());
        Collections.reverse(backwards);
        for (Table table : backwards) {
            for (String column : later(table)) {
                Dialect.execute(connection, "update " + table.quoted() + " set " + Table.quoted(column) + " = null");
            }
        }
        for (Table table : backwards) {
            Dialect.execute(connection, "delete from " + table.quoted());
        }
    }

    private void fill(Table table) throws SQLException, IOException {
        List<String> names = part(table).columns();
        List<Table.Column> columns =
                names.stream().map(name -> column(table, name)).toList();
        boolean numbered = columns.stream().anyMatch(Table.Column::identity);
        String insert = "insert into " + table.quoted() + " ("
                + columns.stream().map(column -> Table.quoted(column.name())).collect(Collectors.joining(", ")) + ")"
                + (numbered ? " overriding system value" : "") + " values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        Set<String> later = later(table);
        forEachRow(table, insert, (statement, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                Table.Column column = columns.get(i);
                column.kind().set(statement, i + 1, later.contains(column.name()) ? null : row.get(i));
            }
            return true;
        });
    }

    /** Points rows to rows that were not there before. */
    private void complete(Table table) throws SQLException, IOException {
        List<String> names = part(table).columns();
        for (String open : later(table)) {
            String update = "update " + table.quoted() + " set " + Table.quoted(open) + " = ? where "
                    + table.key().stream()
                            .map(key -> Table.quoted(key) + " = ?")
                            .collect(Collectors.joining(" and "));
            forEachRow(table, update, (statement, row) -> {
                String target = row.get(names.indexOf(Table.plain(open)));
                column(table, Table.plain(open)).kind().set(statement, 1, target);
                for (int i = 0; i < table.key().size(); i++) {
                    String key = Table.plain(table.key().get(i));
                    column(table, key).kind().set(statement, i + 2, row.get(names.indexOf(key)));
                }
                return target != null;
            });
        }
    }

    private interface Filling {
        /** Sets the parameters for a row; false where nothing is to be done for it. */
        boolean set(PreparedStatement statement, List<@Nullable String> row) throws SQLException;
    }

    private void forEachRow(Table table, String sql, Filling filling) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                Rows.Reader rows = backup.rows(part(table))) {
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
        for (Table table : order.tables()) {
            for (Table.Column column : table.columns()) {
                if (column.identity()) {
                    dialect.numberFrom(connection, table, column, highest(table, column) + 1);
                }
            }
        }
    }

    private long highest(Table table, Table.Column column) throws IOException {
        int position = part(table).columns().indexOf(column.plainName());
        long highest = 0;
        try (Rows.Reader rows = backup.rows(part(table))) {
            for (List<@Nullable String> row = rows.next(); row != null; row = rows.next()) {
                String number = row.get(position);
                highest = number == null ? highest : Math.max(highest, Long.parseLong(number));
            }
        }
        return highest;
    }

    private Set<String> later(Table table) {
        return order.later().getOrDefault(table.name(), Set.of());
    }

    private Manifest.Part part(Table table) {
        Manifest.Part part = parts.get(table.plainName());
        if (part == null) {
            throw new IllegalStateException("no part for " + table.plainName());
        }
        return part;
    }

    private static Table.Column column(Table table, String plainName) {
        return table.columns().stream()
                .filter(column -> column.plainName().equals(plainName))
                .findFirst()
                .orElseThrow();
    }
}
