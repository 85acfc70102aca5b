package org.evenhand.folders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.folders.SheetComparison.Compared;
import org.evenhand.folders.SheetComparison.Difference;
import org.evenhand.shared.figures.Decimals;
import tools.jackson.databind.JsonNode;

/** Walks two score sheets side by side and gathers what is not the same. */
final class SheetDifferences {
    private static final String NOTHING = "nothing";

    private final JsonNode kept;
    private final JsonNode now;
    private final List<Difference> figures = new ArrayList<>();

    SheetDifferences(JsonNode kept, JsonNode now) {
        this.kept = kept;
        this.now = now;
    }

    Compared compare() {
        value("tender", kept.path("tender"), now.path("tender"), figures);
        Map<String, JsonNode> before = byName(kept.path("bids"), "bid");
        Map<String, JsonNode> after = byName(now.path("bids"), "bid");
        for (String bid : both(before.keySet(), after.keySet())) {
            bid(bid, Optional.ofNullable(before.get(bid)), Optional.ofNullable(after.get(bid)));
        }
        if (figures.isEmpty()) {
            text("order of the bids", before.keySet().toString(), after.keySet().toString(), figures);
        }
        List<Difference> hashes = new ArrayList<>();
        value("rules", kept.path("rules"), now.path("rules"), hashes);
        value("inputs", kept.path("inputs"), now.path("inputs"), hashes);
        return new Compared(List.copyOf(figures), List.copyOf(hashes));
    }

    private void bid(String name, Optional<JsonNode> before, Optional<JsonNode> after) {
        if (before.isEmpty() || after.isEmpty()) {
            String status = before.or(() -> after).orElseThrow().path("status").asString("");
            text(name, before.isEmpty() ? NOTHING : status, after.isEmpty() ? NOTHING : status, figures);
            return;
        }
        JsonNode was = before.get();
        JsonNode is = after.get();
        for (String key : List.of("status", "rank", "total")) {
            value(name + ": " + key, was.path(key), is.path(key), figures);
        }
        Set<String> words =
                both(was.path("figures").propertyNames(), is.path("figures").propertyNames());
        for (String word : words) {
            value(
                    name + ": " + word,
                    was.path("figures").path(word),
                    is.path("figures").path(word),
                    figures);
        }
        rows(name, "section", was.path("sections"), is.path("sections"), List.of("points"));
        rows(
                name,
                "criterion",
                was.path("lines"),
                is.path("lines"),
                List.of("points", "fraction", "embedded", "additional"));
    }

    private void rows(String bid, String id, JsonNode before, JsonNode after, List<String> keys) {
        Map<String, JsonNode> was = byName(before, id);
        Map<String, JsonNode> is = byName(after, id);
        for (String row : both(was.keySet(), is.keySet())) {
            String where = bid + ", " + id + " " + row;
            if (was.get(row) instanceof JsonNode wasRow && is.get(row) instanceof JsonNode isRow) {
                keys.forEach(key -> value(where + ": " + key, wasRow.path(key), isRow.path(key), figures));
            } else {
                text(
                        where,
                        was.containsKey(row) ? "a line" : NOTHING,
                        is.containsKey(row) ? "a line" : NOTHING,
                        figures);
            }
        }
    }

    private static void value(String where, JsonNode before, JsonNode after, List<Difference> differences) {
        text(where, written(before), written(after), differences);
    }

    private static void text(String where, String before, String after, List<Difference> differences) {
        if (!same(before, after)) {
            differences.add(new Difference(where, before, after));
        }
    }

    private static boolean same(String before, String after) {
        return before.equals(after)
                || Decimals.parse(before)
                        .flatMap(was -> Decimals.parse(after).map(is -> was.compareTo(is) == 0))
                        .orElse(false);
    }

    private static String written(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? NOTHING
                : value.isValueNode() ? value.asString() : value.toString();
    }

    private static Map<String, JsonNode> byName(JsonNode rows, String id) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            named.putIfAbsent(row.path(id).asString(""), row);
        }
        return named;
    }

    private static Set<String> both(Iterable<String> before, Iterable<String> after) {
        Set<String> names = new LinkedHashSet<>();
        before.forEach(names::add);
        after.forEach(names::add);
        return names;
    }
}
