package org.evenhand.folders.yaml;

import java.util.Optional;

/**
 * A place in a file, written in two ways.
 *
 * @param path for looking it up: {@code criteria[3].scoring.target}; empty for the whole file
 * @param label for people, with ids where there are any: {@code criteria[SV1].scoring.target}
 */
public record Spot(String path, String label) {
    static final Spot WHOLE = new Spot("", "");

    /** What stands under a key here. */
    public Spot in(String key) {
        return new Spot(joined(path, key), joined(label, key));
    }

    /** One item of a list here. */
    Spot in(String key, int index, Node item) {
        String shown = id(item).or(() -> mark(item)).orElse(Integer.toString(index));
        return new Spot(joined(path, key + "[" + index + "]"), joined(label, key + "[" + shown + "]"));
    }

    /** To end a sentence with: {@code  in criteria[SV1].scoring}. */
    public String where() {
        return label.isEmpty() ? "" : " in " + label;
    }

    /** The id that an item of a list gives itself. */
    static Optional<String> id(Node item) {
        return word(item, "id");
    }

    /** Whose mark an item is: {@code e1, bid alpha, criterion Q1}. */
    private static Optional<String> mark(Node item) {
        Optional<String> bid = word(item, "bid");
        Optional<String> criterion = word(item, "criterion");
        if (bid.isEmpty() || criterion.isEmpty()) {
            return Optional.empty();
        }
        String whose =
                word(item, "evaluator").map(evaluator -> evaluator + ", ").orElse("");
        return Optional.of(whose + "bid " + bid.get() + ", criterion " + criterion.get());
    }

    private static Optional<String> word(Node item, String key) {
        return item instanceof Node.Mapping mapping
                        && mapping.entries().get(key) instanceof Node.Entry entry
                        && entry.value() instanceof Node.Scalar word
                        && !word.text().isEmpty()
                        && word.text().length() <= 64
                ? Optional.of(word.text())
                : Optional.empty();
    }

    private static String joined(String whole, String part) {
        return whole.isEmpty() ? part : whole + "." + part;
    }
}
