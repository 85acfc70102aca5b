package org.evenhand.criteria.unitvalues;

import java.util.List;
import org.evenhand.criteria.sheets.SheetMistake;

/**
 * The unit values that a file holds.
 *
 * @param sheet which of its sheets; empty where it has none
 * @param mistakes while there is one, nothing is brought in
 */
public record BankPlan(String sheet, List<UnitValue> values, List<SheetMistake> mistakes) {

    /** Whether it can be brought in. */
    public boolean isSound() {
        return mistakes.isEmpty() && !values.isEmpty();
    }
}
