package org.evenhand.scoring.tender;

/** The name of a section of a tender, as published. */
public record SectionId(String value) implements Comparable<SectionId> {
    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
