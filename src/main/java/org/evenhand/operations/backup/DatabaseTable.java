package org.evenhand.operations.backup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name as the database spells it
 * @param key the columns of its primary key
 * @param links its foreign keys
 */
record DatabaseTable(String name, List<Column> columns, List<String> key, List<Link> links) {

    /**
     * A column that holds what it is given.
     *
     * @param identity whether the database numbers it
     */
    record Column(String name, ColumnKind kind, boolean nullable, boolean identity) {

        String plainName() {
            return plain(name);
        }
    }

    /** Columns that hold the key of a row elsewhere, or in the same table. */
    record Link(String target, Set<String> columns) {}

    /** The name as both databases know it. */
    String plainName() {
        return plain(name);
    }

    List<String> plainColumns() {
        return columns.stream().map(Column::plainName).toList();
    }

    String quoted() {
        return quoted(name);
    }

    String quotedColumns() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    boolean isNullable(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column) && one.nullable());
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
