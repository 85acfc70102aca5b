package org.evenhand.documents;

/**
 * The work that the documents of one bid may make together, counted in steps: reading each, and looking up each quote.
 */
public final class Work {
    private static final long MOST_OF_A_BID = 40_000_000;

    private long left;

    private Work(long left) {
        this.left = left;
    }

    /** What one bid may use. */
    public static Work ofABid() {
        return new Work(MOST_OF_A_BID);
    }

    public static Work of(long steps) {
        return new Work(steps);
    }

    public long left() {
        return left;
    }

    /** Whether nothing is left. */
    public boolean isSpent() {
        return left <= 0;
    }

    /** Uses so much of it up; where that is more than is left, all. */
    public void spend(long steps) {
        left = Math.max(0, left - steps);
    }

    /** One step of a search; false where none is left. */
    public boolean step() {
        return --left >= 0;
    }
}
