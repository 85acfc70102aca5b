package org.evenhand.planning;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Why something was refused; the sentence stands in the message files as {@code planning.refused.<word>}. */
public enum PlanRefusal implements AnswerOutcome.Reason {
    NOT_A_LEVEL,
    NOT_A_DAY,
    REASON_MISSING,
    NOTHING_ANSWERED,
    TITLE_MISSING,
    NOT_A_YEAR,
    NOT_A_CHOICE;

    @Override
    public String key() {
        return "planning.refused." + Constants.word(this);
    }
}
