package org.evenhand.criteria.versions;

import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.DraftPart;

/** One thing in which two versions of a framework, or two frameworks, differ. */
public sealed interface Difference {

    /** The section or criterion that it is about. */
    DraftPart part();

    /** It is only in the second. */
    record Added(DraftPart part) implements Difference {}

    /** It is only in the first. */
    record Removed(DraftPart part) implements Difference {}

    /** It stands elsewhere in the order; places are counted from 1. */
    record Moved(DraftPart part, int from, int to) implements Difference {}

    /**
     * An answer differs.
     *
     * @param part as it is in the second
     */
    record Changed(DraftPart part, Field field, String from, String to) implements Difference {}
}
