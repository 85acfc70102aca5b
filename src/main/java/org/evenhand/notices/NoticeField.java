package org.evenhand.notices;

import java.util.Optional;
import org.evenhand.shared.Constants;

/**
 * An answer that a published tender gives of itself, in the order in which it is read. Whatever is not on this list stays inside:
 * interests, the panel, what people commented, what was considered before.
 */
public enum NoticeField {
    TITLE,
    /** What is bought, in plain words. */
    SUMMARY,
    /** Whom the service is for. */
    FOR_WHOM,
    WHERE,
    REGIME,
    LIGHT_TOUCH,
    /** The day the procurement begins; it chooses the dated rules. */
    COMMENCED,
    /** Where questions go. */
    CONTACT,
    /** How to send a bid, on paper too. */
    HOW_TO_BID,
    /** When prices are opened: with the bids, or after the marks are locked. */
    PRICES_OPENED,
    /** Why the contract is not divided. */
    WHY_NO_LOTS("lots/why-none"),
    /** The most lots that one provider may win. */
    MOST_LOTS("lots/most"),
    /** How it is chosen which, where a provider comes first in more. */
    LOTS_CHOSEN("lots/chosen"),
    PUBLISHED(Milestone.PUBLISHED),
    QUESTIONS(Milestone.QUESTIONS),
    ANSWERS(Milestone.ANSWERS),
    DEADLINE(Milestone.DEADLINE),
    DEADLINE_TIME("timeline/deadline-time"),
    EVALUATED(Milestone.EVALUATED),
    DECIDED(Milestone.DECIDED),
    STARTS(Milestone.STARTS),
    /** Working days that must be left until the deadline after a change of what bids are judged by. */
    AMENDMENT_DAYS("amendment/working-days");

    private final Optional<String> place;

    NoticeField() {
        this.place = Optional.empty();
    }

    NoticeField(String place) {
        this.place = Optional.of(place);
    }

    NoticeField(Milestone milestone) {
        this.place = Optional.of(milestone.place());
    }

    /** Where its answer stands among those of the tender, in drafts as in what is published. */
    public String place() {
        return place.orElseGet(() -> Constants.word(this));
    }
}
