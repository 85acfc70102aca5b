package org.evenhand.shared;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** Points that the engine gives a bid for a criterion, a section or the whole. */
public record Points(BigDecimal value) {
    /** Writes the exact figure in plain notation, without trailing zeros. */
    @Override
    public String toString() {
        return Decimals.plain(value);
    }
}
