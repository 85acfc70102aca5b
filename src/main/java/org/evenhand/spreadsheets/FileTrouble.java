package org.evenhand.spreadsheets;

import org.evenhand.shared.Constants;

/** Reason for which a file was not read at all. */
public enum FileTrouble {
    EMPTY,
    TOO_LARGE,
    /** The form of Excel before 2007. */
    OLD_FORMAT,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It holds programs. */
    MACROS,
    /** It is small, and unpacks to more than anybody wrote. */
    UNPACKS_TOO_LARGE,
    NOT_A_WORKBOOK,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /** It is a list of values without the columns that it needs, or in no known coding. */
    NO_TEXT;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
