package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.Decimals;

/**
 * Places at which and ways in which figures are rounded (SCORING.md section 2). The total is always rounded.
 *
 * @param places decimal places, 0 to 20
 */
public record Rounding(At at, int places, RoundingMode mode) {

    /** The figures that are rounded before they are added up. */
    public enum At {
        CRITERION,
        SECTION,
        TOTAL;

        /** The word in a tender folder and a score sheet. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rounds a figure that has been brought to 28 digits. */
    public BigDecimal round(BigDecimal figure) {
        return Decimals.settled(figure).setScale(places, mode);
    }

    /** The same rounding to at least {@code atLeast} places. */
    public Rounding withPlaces(int atLeast) {
        return new Rounding(at, Math.max(places, atLeast), mode);
    }

    /** The mode's word in a tender folder and a score sheet: {@code half-up}. */
    public String modeWord() {
        return Constants.word(mode);
    }
}
