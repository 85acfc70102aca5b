package org.evenhand.folders.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.shared.Nearest;

/** The keys that a reader asked one mapping for; any other key in it is a mistake. */
final class AskedKeys {
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> forgiven = new HashSet<>();
    private boolean forgiving;

    void ask(String key) {
        asked.add(key);
    }

    /** A key that must be there is not. */
    void missing(String key) {
        missing.add(key);
    }

    /** Says nothing of a key that is missing. */
    void forgive(String key) {
        forgiven.add(key);
    }

    /** From now on says nothing of unknown keys, unless one is the misspelling of a key that is missing. */
    void forgive() {
        forgiving = true;
    }

    /**
     * Records unknown and missing keys. A misspelt key is one mistake, not an unknown key and a missing one.
     *
     * @param line of the mapping's own key, or of its first one
     * @param spot where the mapping stands
     */
    void check(String file, int line, Node.Mapping node, Spot spot, Mistakes mistakes) {
        Set<String> absent = new LinkedHashSet<>(missing);
        asked.stream().filter(key -> !node.entries().containsKey(key)).forEach(absent::add);
        node.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                String what = "“" + key + "” is not a known key" + spot.where() + "; ";
                Optional<String> meant = Nearest.to(key, absent);
                if (meant.isPresent()) {
                    missing.remove(meant.get());
                    mistakes.add(
                            file,
                            entry.line(),
                            spot.in(meant.get()).path(),
                            what + "did you mean “" + meant.get() + "”?");
                } else if (!forgiving) {
                    mistakes.add(file, entry.line(), what + instead(key));
                }
            }
        });
        missing.removeAll(forgiven);
        missing.forEach(
                key -> mistakes.add(file, line, spot.in(key).path(), "“" + key + "” is missing" + spot.where()));
    }

    private String instead(String key) {
        if (key.matches("\\d+")) {
            return "a comma inside { } begins the next key, so write numbers without commas";
        }
        return Nearest.to(key, asked)
                .map(known -> "did you mean “" + known + "”?")
                .orElseGet(() -> asked.isEmpty() ? "take it away" : "known here are " + Forms.listed(asked));
    }
}
