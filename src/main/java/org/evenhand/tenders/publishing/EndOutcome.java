package org.evenhand.tenders.publishing;

import org.evenhand.tenders.drafting.TenderStatus;

/** Outcome of withdrawing, cancelling or taking up a tender. */
public sealed interface EndOutcome {

    /** It is done. */
    record Done(TenderStatus status) implements EndOutcome {}

    /** From where it stands, this cannot be done. */
    record NotFrom(TenderStatus status) implements EndOutcome {}

    /** It needs a reason. */
    record NoReason() implements EndOutcome {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements EndOutcome {}
}
