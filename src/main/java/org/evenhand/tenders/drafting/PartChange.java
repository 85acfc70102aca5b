package org.evenhand.tenders.drafting;

import java.util.List;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Constants;

/** Outcome of adding, taking out or putting back something of which a tender has several. */
public sealed interface PartChange {

    /** It was done. */
    record Done(TenderPart.Id part) implements PartChange {}

    /** It was not, and nothing changed. */
    record Refused(Why why) implements PartChange {}

    /**
     * Reason for which something of a draft stays as it is; the sentence stands in the message files as {@code
     * draft.refused.<word>}.
     */
    enum Why implements AnswerOutcome.Reason {
        /** The organisation that leads a tender stays, and stays once. */
        LEADS,
        /** The organisation buys already. */
        NAMED,
        /** The tender was given up or cancelled. */
        CLOSED,
        /** Somebody else did the same meanwhile. */
        MEANWHILE,
        /** The organisation is named as a buyer in a published version: only it can leave. */
        BOUND,
        /** The organisation left of its own accord; it can be invited anew. */
        LEFT,
        /** A tender needs a title. */
        TITLE,
        /** It is none of the words to choose from. */
        NOT_A_CHOICE,
        NOT_A_DAY,
        /** It is no time of the day, or could be two. */
        NOT_A_TIME;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }

        @Override
        public String key() {
            return "draft.refused." + word();
        }

        @Override
        public List<?> parts() {
            return this == TITLE ? List.of(TenderField.LONGEST_TITLE) : List.of();
        }
    }
}
