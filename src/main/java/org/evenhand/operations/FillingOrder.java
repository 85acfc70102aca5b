package org.evenhand.operations;

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
record FillingOrder(List<Table> tables, Map<String, Set<String>> later) {

    static FillingOrder of(List<Table> all) {
        Map<String, Set<String>> later = new HashMap<>();
        all.forEach(table -> later.put(table.name(), ownLinks(table)));
        List<Table> ordered = new ArrayList<>();
        List<Table> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> blocking(table, left).isEmpty())
                    .findFirst()
                    .orElseGet(() -> opened(left, later));
            left.remove(next);
            ordered.add(next);
        }
        return new FillingOrder(List.copyOf(ordered), later);
    }

    private static Set<String> ownLinks(Table table) {
        Set<String> columns = new HashSet<>();
        table.links().stream()
                .filter(link -> link.target().equals(table.name()))
                .forEach(link -> columns.addAll(nullable(table, link)));
        return columns;
    }

    private static List<Table.Link> blocking(Table table, List<Table> left) {
        return table.links().stream()
                .filter(link -> !link.target().equals(table.name()))
                .filter(link -> left.stream().anyMatch(other -> other.name().equals(link.target())))
                .toList();
    }

    /** In a circle, the first table whose links can stay empty for a while. */
    private static Table opened(List<Table> left, Map<String, Set<String>> later) {
        for (Table table : left) {
            List<Table.Link> blocking = blocking(table, left);
            if (blocking.stream().noneMatch(link -> nullable(table, link).isEmpty())) {
                Set<String> columns = later.computeIfAbsent(table.name(), name -> new HashSet<>());
                blocking.forEach(link -> columns.addAll(nullable(table, link)));
                return table;
            }
        }
        throw new IllegalStateException("tables point to each other in a circle that nothing opens");
    }

    private static List<String> nullable(Table table, Table.Link link) {
        return link.columns().stream().filter(table::isNullable).toList();
    }
}
