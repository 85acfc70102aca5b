package org.evenhand.notices;

import org.evenhand.shared.Constants;

/** A day of a tender's timeline, in the order in which they must come. */
public enum Milestone {
    /** The notice is published. */
    PUBLISHED,
    /** The last day for questions. */
    QUESTIONS,
    /** Every question is answered. */
    ANSWERS,
    /** The last day for bids; its time is a field of its own. */
    DEADLINE,
    /** Marking is done. */
    EVALUATED,
    /** The award notice is published; the standstill is counted from here. */
    DECIDED,
    /** The contract starts. */
    STARTS;

    /** The word in message keys and in its place. */
    public String word() {
        return Constants.word(this);
    }

    /** Where its day stands among the answers of a tender. */
    public String place() {
        return "timeline/" + word();
    }
}
