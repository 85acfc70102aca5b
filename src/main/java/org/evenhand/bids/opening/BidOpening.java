package org.evenhand.bids.opening;

import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.TenderId;

/**
 * The opening of the bids for a tender.
 *
 * @param first who began it
 * @param second who completed it, somebody else; empty while one is waited for
 */
public record BidOpening(TenderId tender, By first, Optional<By> second) {

    /** Whether the bids are open. */
    public boolean isDone() {
        return second.isPresent();
    }
}
