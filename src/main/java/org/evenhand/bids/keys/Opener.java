package org.evenhand.bids.keys;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.AccountId;

/**
 * Person who keeps a share of the key of a tender.
 *
 * @param chosenAt when they chose their passphrase; empty where they have not
 * @param holdsShare whether a share is made for them
 */
public record Opener(AccountId account, String name, Optional<Instant> chosenAt, boolean holdsShare) {

    /** Whether they chose their passphrase. */
    public boolean isReady() {
        return chosenAt.isPresent();
    }
}
