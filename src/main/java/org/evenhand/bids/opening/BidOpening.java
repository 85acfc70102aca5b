package org.evenhand.bids.opening;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.TenderId;

/**
 * The opening of the bids for a tender.
 *
 * @param first who began it
 * @param second who completed it, somebody else; empty while one is waited for
 * @param compared when the last document of its bids was compared with what was sealed; empty before
 */
public record BidOpening(TenderId tender, By first, Optional<By> second, Optional<Instant> compared) {

    /** Whether the bids are open. */
    public boolean isDone() {
        return second.isPresent();
    }

    /** Whether its record is complete: the bids are open, and all that they brought was compared with what was sealed. */
    public boolean isComplete() {
        return isDone() && compared.isPresent();
    }
}
