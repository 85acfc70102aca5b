package org.evenhand.notices.interest;

import org.evenhand.shared.Constants;

/** Reason for which an interest is not kept; nothing changed then. */
public enum InterestRefusal {
    /** No such tender is published, it was cancelled, or bids are closed. */
    CLOSED,
    /** Whoever looks for partners registers interest first. */
    NOT_REGISTERED,
    NO_NAME,
    NO_WORDS,
    WORDS_TOO_LONG;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
