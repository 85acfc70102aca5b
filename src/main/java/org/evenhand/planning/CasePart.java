package org.evenhand.planning;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** Part of an item of a business case that is written by itself. */
public enum CasePart {
    TITLE,
    ARRANGEMENT,
    PERIOD,
    PRICE_YEAR,
    NAME,
    LIKELY,
    LOW,
    HIGH,
    SOURCE;

    private static final int LONGEST = 120;
    private static final int LONGEST_SOURCE = 500;

    /** The word in message keys and in the database: {@code price-year}. */
    public String word() {
        return Constants.word(this);
    }

    /** How many characters may be kept. */
    public int longest() {
        return this == SOURCE ? LONGEST_SOURCE : LONGEST;
    }

    /** The part of that word. */
    public static Optional<CasePart> of(String word) {
        return Constants.of(CasePart.class, word);
    }

    /** Whether it is one of the three figures. */
    public boolean isFigure() {
        return this == LIKELY || this == LOW || this == HIGH;
    }
}
