package org.evenhand.scoring.tender;

/** The name of a criterion, as published. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
