package org.evenhand.bids.ui;

import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.shared.Constants;

/** State of a bid, for its provider. */
enum BidStanding {
    /** It is being written. */
    BEGUN,
    SEALED,
    /** It is sealed, and something was written since. */
    CHANGED_SINCE,
    /** The tender was changed since it was sealed. */
    TO_CONFIRM,
    /** The deadline passed, and it was not sealed. */
    NOT_SEALED,
    /** The deadline passed, and it counts. */
    IN,
    /** The deadline passed, and it was not confirmed. */
    NOT_CONFIRMED,
    /** The tender was cancelled. */
    CANCELLED;

    static BidStanding of(Shown shown) {
        DraftBid draft = shown.draft();
        boolean confirmed = draft.standsFor()
                .filter(version -> version == shown.published().version())
                .isPresent();
        if (shown.closed().isPresent()) {
            return switch (shown.closed().get()) {
                case CANCELLED -> CANCELLED;
                default -> draft.sealed().isEmpty() ? NOT_SEALED : confirmed ? IN : NOT_CONFIRMED;
            };
        }
        if (draft.sealed().isEmpty()) {
            return BEGUN;
        }
        if (!confirmed) {
            return TO_CONFIRM;
        }
        return draft.isChangedSinceSealed() ? CHANGED_SINCE : SEALED;
    }

    /** Whether the provider has something to do. */
    boolean waitsForProvider() {
        return this == BEGUN || this == TO_CONFIRM || this == CHANGED_SINCE;
    }

    /** The word in message keys. */
    String word() {
        return Constants.word(this);
    }
}
