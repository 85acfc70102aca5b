package org.evenhand.tenders.drafting;

import org.evenhand.shared.Constants;

/** Outcome of adding, taking out or putting back something of which a tender has several. */
public sealed interface PartChange {

    /** It was done. */
    record Done(TenderPart.Id part) implements PartChange {}

    /** It was not, and nothing changed. */
    record Refused(Why why) implements PartChange {}

    /** Why something of a draft stays as it is. */
    enum Why {
        /** The organisation that leads a tender stays, and stays once. */
        LEADS,
        /** The organisation buys already. */
        NAMED,
        /** The tender was given up or cancelled. */
        CLOSED,
        /** Somebody else did the same meanwhile. */
        MEANWHILE;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }
}
