package org.evenhand.questions.clarification;

import org.evenhand.shared.Constants;

/** Reason for which something about a question is not done; nothing changed then. */
public enum QuestionRefusal {
    /** No such tender is published. */
    NO_TENDER,
    /** The tender was cancelled, or bids are closed. */
    CLOSED,
    /** The last day for questions has passed. */
    DAY_PASSED,
    /** It came after the last day for questions, or has not come yet. */
    NOT_IN_TIME,
    NOTHING_ASKED,
    TOO_LONG,
    /** The organisation asked as much as it may in a day. */
    ENOUGH_FOR_TODAY,
    /** The organisation asked as much as it may about one tender. */
    ENOUGH,
    NO_ANSWER,
    NO_REASON,
    REASON_TOO_LONG,
    /** It cannot be merged with that one. */
    NOT_TO_MERGE,
    /** Others were merged with it. */
    OTHERS_ASK_THE_SAME,
    /** The asker has no such question. */
    NOT_YOURS;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
