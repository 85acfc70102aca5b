package org.evenhand.bids.opening;

/**
 * Progress of comparing the documents of opened bids with what was sealed.
 *
 * @param done bids all of whose documents were
 * @param all bids that brought any
 */
public record Comparison(int done, int all) {

    /** Whether nothing is left to compare. */
    public boolean isDone() {
        return done == all;
    }
}
