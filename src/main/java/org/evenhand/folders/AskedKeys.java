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

    /** From now on says nothing of unknown keys, unless one is the misspelling of a key that is missing. */
    void forgive() {
        forgiving = true;
    }

    /**
     * Records unknown and missing keys. A misspelt key is one mistake, not an unknown key and a missing one.
     *
     * @param path where the mapping stands in its file; empty for the whole
     */
    void check(String file, Node.Mapping node, String path, Mistakes mistakes) {
        String where = path.isEmpty() ? "" : " in " + path;
        String inside = path.isEmpty() ? "" : path + ".";
        node.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                String what = "“" + key + "” is not a known key" + where;
                Optional<String> meant = Nearest.to(key, missing);
                if (meant.isPresent()) {
                    missing.remove(meant.get());
                    mistakes.add(
                            file, entry.line(), inside + meant.get(), what + "; did you mean “" + meant.get() + "”?");
                } else if (!forgiving) {
                    mistakes.add(file, entry.line(), what + "; " + instead(key));
                }
            }
        });
        missing.forEach(key -> mistakes.add(file, node.line(), inside + key, "“" + key + "” is missing" + where));
    }

    private String instead(String key) {
        return Nearest.to(key, asked)
                .map(known -> "did you mean “" + known + "”?")
                .orElseGet(() -> asked.isEmpty() ? "take it away" : "known here are " + Forms.listed(asked));
    }
}
