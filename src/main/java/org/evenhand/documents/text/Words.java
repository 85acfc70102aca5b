package org.evenhand.documents.text;

import java.util.List;

/**
 * The words of a page in each order in which they may be read: as they were drawn, and as they stand. Lines end in line
 * feeds; {@link Folding#BREAK} stands where no sentence goes on.
 *
 * @param ends the last lines in each order, with and without what may be a footer; a sentence may go on from there
 * @param starts the first lines in each order, with and without what may be a header
 */
public record Words(List<String> readings, List<String> ends, List<String> starts) {
    public static final Words NONE = new Words(List.of(), List.of(), List.of());

    /** A text with one order, which goes nowhere. */
    public static Words of(String folded) {
        return new Words(List.of(folded), List.of(), List.of());
    }

    public boolean isEmpty() {
        return readings.stream().allMatch(String::isBlank);
    }
}
