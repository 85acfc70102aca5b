package org.evenhand.shared;

/** The name of a tender, as published. */
public record TenderId(String value) implements Comparable<TenderId> {
    @Override
    public int compareTo(TenderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
