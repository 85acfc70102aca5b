package org.evenhand.criteria.sheets;

import java.util.Optional;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.spreadsheets.CellTrouble;

/**
 * Something in a spreadsheet that cannot be brought in.
 *
 * @param cell where: {@code F12}; empty for the sheet as a whole
 * @param what the word or the place that it is about
 * @param figure why it is no figure, where one is asked
 */
public record SheetMistake(String cell, Why why, String what, Optional<FigureReading.Refused> figure) {

    /** What sort of mistake it is. */
    public enum Why {
        FORMULA,
        MERGED,
        ERROR,
        NO_HEADINGS,
        HEADING_UNKNOWN,
        HEADING_TWICE,
        HEADING_MISSING,
        NO_HEADING_ABOVE,
        NO_SUCH_CRITERION,
        CRITERION_TWICE,
        NO_KIND,
        UNKNOWN_KIND,
        OTHER_KIND,
        UNKNOWN_SECTION,
        UNKNOWN_CHOICE,
        NOT_THIS_KIND,
        REFERENCE_TWICE,
        /** A rule names the criterion and cannot follow to the new reference. */
        REFERENCE_IN_RULE,
        TOO_LONG,
        TOO_MANY_CRITERIA,
        FIGURE,
        NO_MEASURE,
        MEASURE_FORM,
        MEASURE_TWICE,
        NO_NAME,
        NO_UNIT,
        NO_VALUE,
        YEAR;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Why of(Enum<?> same) {
            return valueOf(same.name());
        }
    }

    public SheetMistake(String cell, Why why, String what) {
        this(cell, why, what, Optional.empty());
    }

    /** What a cell is that was not read. */
    public static SheetMistake of(CellTrouble trouble) {
        return new SheetMistake(trouble.place(), Why.of(trouble.why()), "");
    }
}
