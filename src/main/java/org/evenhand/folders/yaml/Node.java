package org.evenhand.folders.yaml;

import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** A value of a YAML file and the line on which it begins, counted from 1. */
@NamedInterface("yaml")
public sealed interface Node {
    int line();

    /**
     * @param plain written without quotes, so that an empty one means that there is no value
     */
    record Scalar(String text, boolean plain, int line) implements Node {
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Sequence(List<Node> items, int line) implements Node {}

    /**
     * @param entries in the order of the file
     */
    @NamedInterface("yaml")
    record Mapping(Map<String, Entry> entries, int line) implements Node {}

    /** Something that was refused where it stands; whoever asks for it gets a stand-in and says no more. */
    record Refused(int line) implements Node {}

    /**
     * A value under its key.
     *
     * @param line of the key
     */
    record Entry(int line, Node value) {}
}
