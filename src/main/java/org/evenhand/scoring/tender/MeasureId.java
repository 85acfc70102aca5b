package org.evenhand.scoring.tender;

/** The name of what a commitment is measured in, as published. */
public record MeasureId(String value) implements Comparable<MeasureId> {
    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
