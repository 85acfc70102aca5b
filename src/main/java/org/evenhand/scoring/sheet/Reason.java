package org.evenhand.scoring.sheet;

import java.util.SortedMap;
import org.evenhand.shared.Constants;

/**
 * Reason for which a bid stands where it stands. Screens and letters word it from the code and the details; a score
 * sheet prints {@link #text()}.
 */
public record Reason(Code code, SortedMap<String, String> details) {

    /** Every reason there is, with its English words. */
    public enum Code {
        WITHDRAWN("The provider withdrew the bid: {reason}"),
        LATE("Received {received}, after the deadline {deadline}"),
        DISREGARDED_ABNORMALLY_LOW("Disregarded as abnormally low after the bidder was asked: {reason}"),
        DISREGARDED_BREACH("Disregarded for a procedural breach: {reason}"),
        FAILS_GATE("{criterion} {title}: {text}"),
        GATE_NOT_ANSWERED("{criterion} {title}: {fact} was not answered; {text}"),
        BELOW_CRITERION_MINIMUM("{criterion} {title}: the mark {mark} is below the minimum {minimum}"),
        FAILED_BY_RULE("{criterion} {title}: {text}"),
        BELOW_SECTION_MINIMUM("{section} {title}: {points} points are below the minimum {minimum}"),
        BELOW_TOTAL_MINIMUM("The total {points} is below the minimum {minimum}"),
        NO_QUALITY_POINTS("No quality points, so a price for each point cannot be worked out"),
        NOT_SHORTLISTED("Not among the best {top} after the first stage, with {points} points"),
        NOT_SHORTLISTED_TIED("Tied across the cut of the best {top} after the first stage, with {points} points");

        private final String english;

        Code(String english) {
            this.english = english;
        }

        /** Whether a gate was not met, answered or not. */
        public boolean ofGate() {
            return this == FAILS_GATE || this == GATE_NOT_ANSWERED;
        }

        /** The key of this reason in message files: {@code below-section-minimum}. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** A reason with its details, given as name, value, name, value … */
    public static Reason of(Code code, String... namesAndValues) {
        return new Reason(code, Phrase.details(namesAndValues));
    }

    /** The reason in English, as score sheets print it. */
    public String text() {
        return Phrase.fill(code.english, details);
    }
}
