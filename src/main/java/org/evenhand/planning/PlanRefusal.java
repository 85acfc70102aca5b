package org.evenhand.planning;

import org.evenhand.shared.Constants;

/** Why something was refused; the sentence stands in the message files as {@code planning.refused.<word>}. */
public enum PlanRefusal {
    NOT_A_LEVEL,
    NOT_A_DAY,
    REASON_MISSING,
    NOTHING_ANSWERED,
    TITLE_MISSING,
    NOT_A_YEAR,
    NOT_A_CHOICE;

    /** The word in message keys: {@code too-long}. */
    public String word() {
        return Constants.word(this);
    }
}
