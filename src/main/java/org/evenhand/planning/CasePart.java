package org.evenhand.planning;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** What is written of an item of a business case. */
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

    /** The word in message keys and in the database: {@code price-year}. */
    public String word() {
        return Constants.word(this);
    }

    static Optional<CasePart> of(String word) {
        return Constants.of(CasePart.class, word);
    }

    /** Whether it is one of the three figures. */
    public boolean isFigure() {
        return this == LIKELY || this == LOW || this == HIGH;
    }
}
