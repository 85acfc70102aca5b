package org.evenhand.shared;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** The most that a criterion can give, in points of the tender's total (or, as its worth, in money). */
public record Weight(BigDecimal value) {
    /** Writes the exact figure in plain notation, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.plain(value);
    }
}
