package org.evenhand.audit.reading;

import java.util.Optional;

/**
 * Place in a long list at which a page begins. Numbers of records, not of pages: the list grows while it is read.
 *
 * @param before only records with a smaller number, beginning with the nearest
 * @param after only records with a greater number, beginning with the nearest
 */
public record PagePosition(Optional<Long> before, Optional<Long> after) {

    /** The beginning of the list. */
    public static final PagePosition START = new PagePosition(Optional.empty(), Optional.empty());

    /** What came before a record. */
    public static PagePosition before(long seq) {
        return new PagePosition(Optional.of(seq), Optional.empty());
    }

    /** What came after a record. */
    public static PagePosition after(long seq) {
        return new PagePosition(Optional.empty(), Optional.of(seq));
    }
}
