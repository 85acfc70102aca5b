package org.evenhand.shared;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** A plain amount of something counted or measured: hours, people, marks, staff. */
public record Quantity(BigDecimal value) {
    /** Writes the exact figure in plain notation, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.plain(value);
    }
}
