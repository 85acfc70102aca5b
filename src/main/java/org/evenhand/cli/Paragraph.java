package org.evenhand.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit the page. */
final class Paragraph {
    private Paragraph() {}

    /**
     * The lines of a text.
     *
     * @param first how many spaces stand before the first line
     * @param rest how many before the others
     */
    static List<String> lines(String text, int width, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean empty = true;
        for (String whole : text.strip().split("\\s+")) {
            String word = whole;
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(rest));
                empty = true;
            }
            while (empty && line.length() + word.length() > width) {
                int room = width - line.length();
                lines.add(line + word.substring(0, room));
                word = word.substring(room);
                line = new StringBuilder(" ".repeat(rest));
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
