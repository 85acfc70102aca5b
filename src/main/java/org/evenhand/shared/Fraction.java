package org.evenhand.shared;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** The share of a criterion's weight that a bid reaches: 0 to 1 unless the formula says otherwise. */
public record Fraction(BigDecimal value) {
    /** Writes the exact figure in plain notation, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.plain(value);
    }
}
