package org.evenhand.bench.rush;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Measured times, and what went wrong, of all clients together. */
final class RushTally {

    private final List<Long> seals = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> documents = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();
    private volatile boolean down;

    void sealed(long nanos) {
        seals.add(nanos);
    }

    void brought(long nanos) {
        documents.add(nanos);
    }

    void failed(String what) {
        failures.merge(what, 1, Integer::sum);
    }

    /** From now on nobody tries again. */
    void goDown() {
        down = true;
    }

    boolean isDown() {
        return down;
    }

    int sealed() {
        return seals.size();
    }

    int brought() {
        return documents.size();
    }

    Map<String, Integer> failures() {
        return failures;
    }

    String seals() {
        return line("a seal, from the request to the receipt", seals);
    }

    String documents() {
        return line("a document, from its first request to “kept”", documents);
    }

    private static String line(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |",
                what,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 90),
                at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1)) / 1e9;
    }
}
