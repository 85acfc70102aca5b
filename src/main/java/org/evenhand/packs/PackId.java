package org.evenhand.packs;

/** The name of a rule pack, which is the name of its folder: {@code greater-manchester-2014}. */
public record PackId(String value) implements Comparable<PackId> {
    @Override
    public int compareTo(PackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
