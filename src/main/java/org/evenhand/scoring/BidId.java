package org.evenhand.scoring;

/** The name of a bid, as published. */
public record BidId(String value) implements Comparable<BidId> {
    @Override
    public int compareTo(BidId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
