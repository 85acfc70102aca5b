package org.evenhand.tenders;

/** What became of withdrawing, cancelling or taking up a tender. */
public sealed interface Ending {

    /** It is done. */
    record Done(TenderStatus status) implements Ending {}

    /** From where it stands, this cannot be done. */
    record NotFrom(TenderStatus status) implements Ending {}

    /** It needs a reason. */
    record NoReason() implements Ending {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements Ending {}
}
