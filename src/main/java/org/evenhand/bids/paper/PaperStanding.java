package org.evenhand.bids.paper;

import org.evenhand.shared.Constants;

/** State of a bid on paper. */
public enum PaperStanding {
    /** It is being typed in. */
    TYPING,
    /** It waits for the look of a second person. */
    HANDED_OVER,
    /** It stands among the bids that the opening found. */
    CONFIRMED;

    /** The word in message keys and in the database. */
    public String word() {
        return Constants.word(this);
    }
}
