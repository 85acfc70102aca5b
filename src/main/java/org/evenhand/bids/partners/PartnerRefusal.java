package org.evenhand.bids.partners;

import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Reason for which a partner was not asked, or its answer not taken. */
public enum PartnerRefusal implements AnswerOutcome.Reason {
    /** It is not said what the partner is called, what it does or where mail to it goes. */
    NOT_WRITTEN,
    /** The address is that of somebody who bids for the same organisation. */
    OWN_PEOPLE,
    /** So many requests were sent today that no more are. */
    TOO_MANY,
    /** The tender does not take bids any more. */
    CLOSED,
    /** There is no request to take back. */
    NOT_ASKED,
    /** Whoever answers has to give their name. */
    NO_NAME,
    /** Nothing was confirmed or refused. */
    NOTHING_SAID,
    /** A refusal needs a reason. */
    NO_REASON,
    /** A name or reason is too long. */
    TOO_LONG,
    /** Something was changed since it was shown, so that nothing was taken. */
    CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "partners.refused." + Constants.word(this);
    }
}
