package org.evenhand.scoring.tender;

/** The name of an outcome indicator, as published. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
