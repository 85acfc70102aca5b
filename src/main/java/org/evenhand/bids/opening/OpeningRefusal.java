package org.evenhand.bids.opening;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Reason for which bids are not opened. */
public enum OpeningRefusal implements AnswerOutcome.Reason {
    /** The deadline has not passed by the clock of the database. */
    TOO_EARLY,
    /** The tender was cancelled: its bids stay shut. */
    CANCELLED,
    /** They are open already. */
    OPEN_ALREADY,
    /** Whoever began it cannot be the second person too. */
    SAME_PERSON,
    /** That there is no conflict of interest was not declared. */
    NOT_DECLARED,
    /** The key is kept by people, and too few of them have given their share. */
    KEY_MISSING,
    /** Prices are opened after the bids, and those are not open. */
    BIDS_SHUT,
    /** No price is sealed any more: they were opened with the bids, or since. */
    NO_PRICES_SEALED,
    /** That the marks are agreed and locked was not declared. */
    NOT_LOCKED;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }

    @Override
    public String key() {
        return "bids.opening.refused." + word();
    }
}
