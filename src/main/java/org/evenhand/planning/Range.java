package org.evenhand.planning;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** A figure that is not known for certain. */
public record Range(BigDecimal low, BigDecimal likely, BigDecimal high) {

    /** Whether the likely figure lies between the two others. */
    public boolean isInOrder() {
        return low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0;
    }

    Range times(BigDecimal factor) {
        return new Range(
                low.multiply(factor, Decimals.WORKING),
                likely.multiply(factor, Decimals.WORKING),
                high.multiply(factor, Decimals.WORKING));
    }
}
