package org.evenhand.shared;

import java.util.Locale;

/**
 * Role of a person in an organisation, or on one of its tenders. A role is held there and nowhere else: the same person
 * can be an evaluator on one tender and nothing on the next.
 */
public enum Role {
    /** Designs and runs tenders at a buyer. */
    COMMISSIONER,
    /** Speaks for an organisation that bids. */
    PROVIDER,
    /** Marks bids; with lived experience or without. */
    EVALUATOR,
    /** Reads the record of who did what. */
    AUDITOR,
    /** Lets people in and gives them roles; sees neither bids nor marks. */
    ADMINISTRATOR;

    /** The word in message keys and in the record: {@code commissioner}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
