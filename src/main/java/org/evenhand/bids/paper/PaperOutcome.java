package org.evenhand.bids.paper;

import org.evenhand.shared.AnswerOutcome.Reason;

/** Outcome of an act on a bid on paper. */
public sealed interface PaperOutcome {

    /** It was done. */
    record Done(PaperBidId bid) implements PaperOutcome {}

    /** It was not. */
    record Refused(Reason why) implements PaperOutcome {}
}
