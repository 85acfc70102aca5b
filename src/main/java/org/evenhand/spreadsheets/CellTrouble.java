package org.evenhand.spreadsheets;

import org.evenhand.shared.Constants;

/**
 * A cell that is not read, because what it holds is not what its reader sees.
 *
 * @param place of the cell, or of the cells from one corner to the other
 */
public record CellTrouble(String place, Why why) {

    /** Kind of what is there instead of a text or a figure. */
    public enum Why implements SheetMistake.Why {
        FORMULA,
        MERGED,
        /** A mistake of the spreadsheet's own: {@code #REF!}. */
        ERROR;

        @Override
        public String word() {
            return Constants.word(this);
        }
    }
}
