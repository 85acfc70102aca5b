package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.unitvalues.UnitValue;

/** Figures of a draft: in which form each is typed, and how they are read again from what is kept. */
public final class Figures {

    private static final String PLAIN = "-?\\d{1,30}(\\.\\d{1,20})?";
    private static final BigDecimal LONGEST_YEARS = new BigDecimal(100);
    private static final BigDecimal MOST_STAFF = new BigDecimal(1_000_000);
    private static final int DECIMALS_OF_SIZE = 2;
    private static final int DECIMALS_OF_TARGET = 10;

    private Figures() {}

    /** The figure that is kept as text, in plain notation; empty where there is none. */
    public static Optional<BigDecimal> read(String kept) {
        return kept.matches(PLAIN) ? Decimals.parse(kept) : Optional.empty();
    }

    /**
     * What was typed at a place of a framework; nothing where no figure is asked there. An answer that a gate asks for may be
     * words; one that looks like a figure is read as one.
     */
    public static FigureReading typed(String place, String text) {
        if (FrameworkFields.isNumber(place)) {
            return form(place).read(text);
        }
        return place.matches("scoring/(appliesWhen/)?is") ? fact(text) : new FigureReading.Nothing();
    }

    /** An answer that is a figure or words; nothing where it is words. */
    public static FigureReading fact(String text) {
        return text.matches("(?U)[-\\u2212+£0-9\\p{Nd}.,'\\s]*\\p{Nd}[%0-9.,'\\s]*")
                ? FigureForm.number().alsoBelow0().read(text)
                : new FigureReading.Nothing();
    }

    /** The value of a contract, in pounds. */
    public static FigureForm value() {
        return FigureForm.money().above0();
    }

    /** The years of a contract. */
    public static FigureForm years() {
        return FigureForm.number().above0().upTo(LONGEST_YEARS).decimals(DECIMALS_OF_SIZE);
    }

    /** The staff that a contract needs, full-time equivalents. */
    public static FigureForm staff() {
        return FigureForm.number().above0().upTo(MOST_STAFF).decimals(DECIMALS_OF_SIZE);
    }

    /** Pounds for one unit of a measure; what costs others something is below 0. */
    public static FigureForm unitValue() {
        return UnitValue.figure();
    }

    /** How the figure at a place of a framework is typed. */
    public static FigureForm form(String place) {
        if (place.startsWith(CriterionFields.UNIT_VALUE)) {
            return unitValue();
        }
        if (place.matches("scoring/bands/\\d+/f")) {
            return FigureForm.share();
        }
        return switch (place) {
            case "weight" -> FigureForm.percent().above0();
            case Framework.VALUE -> value();
            case Framework.YEARS -> years();
            case Framework.FTE -> staff();
            // Pounds where measures are priced.
            case "scoring/target/amount" -> FigureForm.money().above0().decimals(DECIMALS_OF_TARGET);
            case "scoring/factor" -> FigureForm.number().above0();
            case "scoring/target", "scoring/floor", "scoring/prior/rate" -> FigureForm.share();
            case "scoring/measureCap" -> FigureForm.share().above0();
            case "scoring/prior/people" -> FigureForm.whole();
            case "scoring/from", "scoring/to", "scoring/optimal" -> FigureForm.money();
            case "scoring/scale/min", "scoring/scale/max", "scoring/minimum", "scoring/atLeast" ->
                FigureForm.number().alsoBelow0();
            default -> FigureForm.number();
        };
    }
}
