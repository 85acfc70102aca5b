package org.evenhand.bids.draft;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Reason for which something about a bid was refused. */
public enum BidRefusal implements AnswerOutcome.Reason {
    NOT_A_CHOICE,
    /** The tender does not take bids any more. */
    CLOSED,
    /** The tender was cancelled. */
    CANCELLED,
    /** There is no such tender, or it has no such lot. */
    NO_TENDER,
    /** The library of the provider has no such document, or a virus was found in it. */
    NO_DOCUMENT,
    /** A bid is as long as can be kept. */
    TOO_MUCH,
    /** Something that must be answered is not. */
    NOT_READY,
    /** No bid was begun. */
    NOT_BEGUN,
    /** It is not settled yet who keeps the key of the tender. */
    NOT_YET,
    /** There is nothing sealed to take back or to confirm. */
    NOTHING_SEALED,
    /** The sealed bid was confirmed for this version of the tender already. */
    CONFIRMED_ALREADY,
    /** The tender was changed since the page was drawn. */
    CHANGED_MEANWHILE;

    /** The word in message keys and in logs. */
    public String word() {
        return Constants.word(this);
    }

    @Override
    public String key() {
        return "bids.refused." + word();
    }
}
