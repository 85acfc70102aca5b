package org.evenhand.bids.partners;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Sha256;

/**
 * Answer of a partner to what it was asked to confirm.
 *
 * @param statement as it was shown
 * @param why the reason of a refusal; empty for all else
 * @param name of the person who answered, as they gave it or as their account has it
 * @param address to which the link went, or of the account that was asked
 * @param account empty where it was answered by a link
 * @param organisation what the organisation of the account is called; empty where it was answered by a link
 */
public record PartnerAnswer(
        PartnerStatement statement,
        boolean confirmed,
        String why,
        Instant at,
        String name,
        String address,
        Optional<AccountId> account,
        String organisation) {

    /** Which statement was answered. */
    public String key() {
        return statement.key();
    }

    /** Stands for what was shown. */
    public Sha256 digest() {
        return statement.digest();
    }
}
