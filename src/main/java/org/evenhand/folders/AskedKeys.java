package org.evenhand.folders;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.shared.Nearest;

/** The keys that a reader asked one mapping for; any other key in it is a mistake. */
final class AskedKeys {
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean forgiving;

    void ask(String key) {
        asked.add(key);
    }

    /** A key that must be there is not. */
    void missing(String key) {
        missing.add(key);
    }

    /** Says nothing of unknown keys, unless one is a misspelt key that is missing. */
    void forgive() {
        forgiving = true;
    }

    /**
     * Records unknown and missing keys.
     *
     * @param where to follow in a sentence: {@code  in criteria[3]}
     */
    void check(String file, Node.Mapping node, String where, Mistakes mistakes) {
        node.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                unknown(key, where).ifPresent(what -> mistakes.add(file, entry.line(), what));
            }
        });
        missing.forEach(key -> mistakes.add(file, node.line(), "“" + key + "” is missing" + where));
    }

    /** A misspelt key is one mistake, not an unknown key and a missing one. */
    private Optional<String> unknown(String key, String where) {
        Optional<String> near = Nearest.to(key, missing);
        near.ifPresent(missing::remove);
        if (forgiving && near.isEmpty()) {
            return Optional.empty();
        }
        String instead = near.or(() -> Nearest.to(key, asked))
                .map(known -> "; did you mean “" + known + "”?")
                .orElseGet(() -> asked.isEmpty() ? "; take it away" : "; known here are " + Forms.listed(asked));
        return Optional.of("“" + key + "” is not a known key" + where + instead);
    }
}
