package org.evenhand.bids.draft;

import java.util.Optional;
import org.evenhand.shared.Constants;

/**
 * Something about a draft that its provider should know before it is sealed.
 *
 * @param field at which it can be put right
 * @param condition the title of the condition that fails
 */
public record BidGap(BidField field, What what, Optional<String> condition) {

    /** Kind of what is to be known of a draft. */
    public enum What {
        /** It must be answered. */
        NOT_ANSWERED,
        /** More people are better off than were asked. */
        MORE_THAN_ASKED,
        /** It is no address that mail can be sent to. */
        NO_ADDRESS,
        /** What applies has to be told. */
        NOT_TOLD,
        /** A condition is not met, so that the bid would fail. */
        CONDITION_FAILS,
        /** Nothing is promised, so that the criterion gives nothing. */
        NOTHING_PROMISED,
        /** So much is promised, and nothing is said of how. */
        NOT_EXPLAINED,
        /** The lines of the price add up to something else. */
        LINES_DIFFER;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }

        /** Whether a bid cannot be sealed before it is put right. */
        public boolean stops() {
            return switch (this) {
                case NOT_ANSWERED, MORE_THAN_ASKED, NO_ADDRESS, NOT_TOLD -> true;
                case CONDITION_FAILS, NOTHING_PROMISED, NOT_EXPLAINED, LINES_DIFFER -> false;
            };
        }
    }
}
