package org.evenhand.packs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a tender may begin by a rule pack.
 *
 * @param from the first of them
 * @param until the last of them; empty where no end is known
 * @param line where they stand in {@code pack.yaml}, counted from 1
 */
public record InForce(LocalDate from, Optional<LocalDate> until, int line) {

    /** Whether a tender that commences on this day may use the pack. */
    public boolean on(LocalDate commenced) {
        return !commenced.isBefore(from)
                && until.map(last -> !commenced.isAfter(last)).orElse(true);
    }

    /** Whether there is a day that belongs to both. */
    public boolean overlaps(InForce other) {
        return until.map(last -> !other.from.isAfter(last)).orElse(true)
                && other.until.map(last -> !from.isAfter(last)).orElse(true);
    }

    /** The days in words: {@code from 2014-11-01 until 2020-08-31}. */
    @Override
    public String toString() {
        return "from " + from + until.map(last -> " until " + last).orElse(" on");
    }
}
