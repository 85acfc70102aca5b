package org.evenhand.people;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/**
 * Reason for which something was refused; the sentence stands in the message files as {@code people.refused.<word>}.
 */
public enum Refusal implements AnswerOutcome.Reason {
    EMAIL_UNREADABLE,
    EMAIL_TAKEN,
    NAME_MISSING,
    TOO_LONG,
    REASON_MISSING,
    EVIDENCE_MISSING,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_COMMON,
    PASSWORD_PERSONAL,
    PASSWORD_WRONG,
    CODE_WRONG,
    TRY_LATER,
    TOO_MANY_NOW,
    LINK_SPENT,
    SIGN_IN_FIRST,
    INVITED_ALREADY,
    INVITATIONS_MANY,
    BELONGS_ALREADY,
    HELD_ALREADY,
    ROLE_DOES_NOT_FIT,
    TENDER_UNKNOWN,
    SECOND_PERSON_NEEDED,
    PASSWORD_BY_HAND,
    SETTLED_ALREADY,
    LAST_ADMINISTRATOR,
    OWN_ACCOUNT,
    HELD_ELSEWHERE,
    ORGANISATION_TAKEN,
    NUMBER_TAKEN,
    CHARITY_NUMBER_FORM,
    COMPANY_NUMBER_FORM,
    CQC_NUMBER_FORM,
    KIND_MISSING,
    NOT_A_CHOICE,
    DATE_PAST;

    /** The word in message keys: {@code email-taken}. */
    public String word() {
        return Constants.word(this);
    }

    @Override
    public String key() {
        return "people.refused." + word();
    }
}
