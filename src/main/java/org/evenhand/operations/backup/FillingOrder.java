package org.evenhand.operations.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which tables can be filled, so that every row finds the rows it points to. Where tables point to each other
 * or to themselves, some columns are filled at the end.
 *
 * @param tables the ones pointed to first
 * @param later for each table, the columns that are empty until all rows are there
 */
record FillingOrder(List<DatabaseTable> tables, Map<String, Set<String>> later) {

    static FillingOrder of(List<DatabaseTable> all) {
        Map<String, Set<String>> later = new HashMap<>();
        all.forEach(databaseTable -> later.put(databaseTable.name(), ownLinks(databaseTable)));
        List<DatabaseTable> ordered = new ArrayList<>();
        List<DatabaseTable> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            DatabaseTable next = left.stream()
                    .filter(databaseTable -> blocking(databaseTable, left).isEmpty())
                    .findFirst()
                    .orElseGet(() -> opened(left, later));
            left.remove(next);
            ordered.add(next);
        }
        return new FillingOrder(List.copyOf(ordered), later);
    }

    private static Set<String> ownLinks(DatabaseTable databaseTable) {
        Set<String> columns = new HashSet<>();
        databaseTable.links().stream()
                .filter(link -> link.target().equals(databaseTable.name()))
                .forEach(link -> columns.addAll(nullable(databaseTable, link)));
        return columns;
    }

    private static List<DatabaseTable.Link> blocking(DatabaseTable databaseTable, List<DatabaseTable> left) {
        return databaseTable.links().stream()
                .filter(link -> !link.target().equals(databaseTable.name()))
                .filter(link -> left.stream().anyMatch(other -> other.name().equals(link.target())))
                .toList();
    }

    /** In a circle, the first table whose links can stay empty for a while. */
    private static DatabaseTable opened(List<DatabaseTable> left, Map<String, Set<String>> later) {
        for (DatabaseTable databaseTable : left) {
            List<DatabaseTable.Link> blocking = blocking(databaseTable, left);
            if (blocking.stream()
                    .noneMatch(link -> nullable(databaseTable, link).isEmpty())) {
                Set<String> columns = later.computeIfAbsent(databaseTable.name(), name -> new HashSet<>());
                blocking.forEach(link -> columns.addAll(nullable(databaseTable, link)));
                return databaseTable;
            }
        }
        throw new IllegalStateException("tables point to each other in a circle that nothing opens");
    }

    private static List<String> nullable(DatabaseTable databaseTable, DatabaseTable.Link link) {
        return link.columns().stream().filter(databaseTable::isNullable).toList();
    }
}
