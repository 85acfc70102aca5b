package org.evenhand.design;

import java.util.List;
import java.util.stream.Stream;

/**
 * Places of the same things in two orders, the first place being the best.
 *
 * @param title what the places say
 * @param left what the order at the left is, in English as tenders are called
 * @param right what the order at the right is, likewise
 * @param lines one thing each
 */
public record SlopeData(String title, String left, String right, List<Line> lines) {

    /** A thing with its place in each order. */
    public record Line(String name, int before, int after) {
        /** Refuses places before the first. */
        public Line {
            if (before < 1 || after < 1) {
                throw new IllegalArgumentException("Places begin with 1: " + before + ", " + after);
            }
        }
    }

    /** Copies the lines. */
    public SlopeData {
        lines = List.copyOf(lines);
    }

    /** The last place of either order. */
    int last() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.before(), line.after()))
                .reduce(1, Math::max);
    }
}
