package org.evenhand.scoring.tender;

/** The name of a fact that a bid answers, as published. */
public record FactName(String value) implements Comparable<FactName> {
    @Override
    public int compareTo(FactName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
