package org.evenhand.bids.outcomes;

import java.util.List;

/**
 * Counts from a table. Rows are named by their numbers, and never by what stands in them.
 *
 * @param people who were asked at the beginning and again
 * @param improved those of them who are better off
 * @param askedOnce rows in which one of the two figures is missing
 * @param nobody rows that say nothing of who was asked
 * @param notUnderstood rows in which a figure is none
 * @param again rows with a person who stands in a row above
 */
public record OutcomeCount(
        int people, int improved, int askedOnce, int nobody, List<Integer> notUnderstood, List<Integer> again) {

    /** Copies the lists. */
    public OutcomeCount {
        notUnderstood = List.copyOf(notUnderstood);
        again = List.copyOf(again);
    }

    /** Whether the counts can stand in a bid: somebody was asked, and nobody is counted twice. */
    public boolean isUsable() {
        return people > 0 && again.isEmpty();
    }
}
