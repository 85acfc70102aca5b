package org.evenhand.bids.paper;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Reason for which something about a bid on paper is not done. */
public enum PaperRefusal implements AnswerOutcome.Reason {
    /** There is no such bid. */
    NOT_THERE,
    /** The sealed bids are not open yet. */
    NOT_OPENED,
    /** What was published does not say how to send a bid, so none may come on paper. */
    NO_WAY,
    /** Prices are opened after the marks, and whoever scans or types from paper sees the price. */
    PRICES_LATER,
    /** Bids have marks already. */
    MARKED,
    /** That there is no conflict of interest was not declared. */
    NOT_DECLARED,
    NO_LOT,
    NO_PROVIDER,
    NO_RECEIVER,
    /** The envelope was not intact, and nothing is said of it. */
    ENVELOPE,
    /** It was received before the tender was published. */
    BEFORE_PUBLICATION,
    /** It was received at a moment that has not come. */
    NOT_YET,
    /** A bid of that name is there already. */
    TWICE,
    /** Nobody types in it any more. */
    NOT_TYPING,
    /** It came late and stays shut. */
    LATE,
    NO_SCAN,
    TOO_MANY_SCANS,
    /** Something that must be answered is neither typed nor said to be empty on paper. */
    NOT_SAID,
    /** It was not handed over. */
    NOT_HANDED_OVER,
    /** Whoever looks through it worked on it. */
    SAME_PERSON,
    /** It was changed since the page was drawn. */
    CHANGED_MEANWHILE,
    /** A scan is not what was kept, or a virus was found in it. */
    SCAN_NOT_WHOLE,
    NO_REMARKS,
    TOO_LONG;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }

    @Override
    public String key() {
        return "paper.refused." + word();
    }
}
