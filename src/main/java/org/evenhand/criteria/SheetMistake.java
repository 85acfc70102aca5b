package org.evenhand.criteria;

import org.evenhand.criteria.sheets.CellTrouble;
import org.evenhand.shared.Constants;

/**
 * Something in a spreadsheet that cannot be brought in.
 *
 * @param cell where: {@code F12}; empty for the sheet as a whole
 * @param what the word or the place that it is about
 */
public record SheetMistake(String cell, Why why, String what) {

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
        NOT_A_NUMBER,
        COMMA,
        POWER,
        WEIGHT,
        NO_MEASURE,
        MEASURE_FORM,
        MEASURE_TWICE,
        NO_NAME,
        NO_UNIT,
        NO_VALUE,
        VALUE_SIZE,
        YEAR;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Why of(Enum<?> same) {
            return valueOf(same.name());
        }
    }

    /** What a cell is that was not read. */
    static SheetMistake of(CellTrouble trouble) {
        return new SheetMistake(trouble.place(), Why.of(trouble.why()), "");
    }
}
