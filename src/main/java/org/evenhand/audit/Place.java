package org.evenhand.audit;

import java.util.Optional;

/**
 * Where in a long list a page begins. Numbers of records, not of pages: the list grows while it is read.
 *
 * @param before only records with a smaller number, beginning with the nearest
 * @param after only records with a greater number, beginning with the nearest
 */
public record Place(Optional<Long> before, Optional<Long> after) {

    /** The beginning of the list. */
    public static final Place START = new Place(Optional.empty(), Optional.empty());

    /** What came before a record. */
    public static Place before(long seq) {
        return new Place(Optional.of(seq), Optional.empty());
    }

    /** What came after a record. */
    public static Place after(long seq) {
        return new Place(Optional.empty(), Optional.of(seq));
    }
}
