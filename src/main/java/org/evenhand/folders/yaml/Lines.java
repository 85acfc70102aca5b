package org.evenhand.folders.yaml;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Finds the line of a part such as {@code criteria[3].scoring.target}. */
@NamedInterface("yaml")
public final class Lines {
    private Lines() {}

    /** The line of a part, or of the nearest part around it that is written; 1 where the file is not there. */
    public static int of(@Nullable Node root, String path) {
        return root == null ? 1 : of(root, path, path.isEmpty() ? root.line() : 1);
    }

    private static int of(Node node, String path, int nearest) {
        String rest = path.startsWith(".") ? path.substring(1) : path;
        if (rest.isEmpty()) {
            return nearest;
        }
        return switch (node) {
            case Node.Mapping mapping -> inMapping(mapping, rest, nearest);
            case Node.Sequence sequence -> inSequence(sequence, rest, nearest);
            case Node.Scalar scalar -> nearest;
            case Node.Refused refused -> nearest;
        };
    }

    /** Keys may hold dots, so the longest key that the path begins with is taken. */
    private static int inMapping(Node.Mapping mapping, String path, int nearest) {
        Map.Entry<String, Node.Entry> longest = null;
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
            String key = entry.getKey();
            boolean begins = path.startsWith(key)
                    && (path.length() == key.length() || ".[".indexOf(path.charAt(key.length())) >= 0);
            if (begins && (longest == null || key.length() > longest.getKey().length())) {
                longest = entry;
            }
        }
        if (longest == null) {
            return nearest;
        }
        Node.Entry entry = longest.getValue();
        return of(entry.value(), path.substring(longest.getKey().length()), entry.line());
    }

    private static int inSequence(Node.Sequence sequence, String path, int nearest) {
        int close = path.indexOf(']');
        if (!path.startsWith("[") || close < 2 || close > 9) {
            return nearest;
        }
        String index = path.substring(1, close);
        if (!index.chars().allMatch(Character::isDigit)
                || Integer.parseInt(index) >= sequence.items().size()) {
            return nearest;
        }
        Node item = sequence.items().get(Integer.parseInt(index));
        return of(item, path.substring(close + 1), item.line());
    }
}
