package org.evenhand.unitvalues;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.shared.figures.FigureForm;

/**
 * Money that one unit of a measure counts for.
 *
 * @param measure its code, which is also its name in bids
 * @param unit such as hour or person
 * @param year of the prices, where it is not the bank's
 */
public record UnitValue(String measure, String name, String unit, BigDecimal pounds, Optional<Integer> year) {

    /** How the code of a measure looks. */
    public static final String FORM = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}";

    private static final int DECIMALS = 6;

    /** How pounds for one unit are typed; what costs others something is below 0. */
    public static FigureForm figure() {
        return FigureForm.money().alsoBelow0().decimals(DECIMALS);
    }
}
