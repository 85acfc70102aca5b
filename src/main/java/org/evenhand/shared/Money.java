package org.evenhand.shared;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** A sum of money in the currency of the tender it belongs to. */
public record Money(BigDecimal amount) {
    /** Writes the exact figure in plain notation, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.plain(amount);
    }
}
