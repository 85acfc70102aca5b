package org.evenhand.bids.keys;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.encryption.SealingKey;
import org.evenhand.record.By;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/**
 * Key of a published tender, as far as anybody may know it.
 *
 * @param choiceEnds from then on the custody stands, and bids can be sealed, if nobody settled it before
 * @param settled who settled it before that
 * @param rehearsed the last rehearsal, by whoever gave the second share
 */
public record TenderKey(
        TenderId tender,
        SealingKey key,
        Custody custody,
        Instant madeAt,
        Instant choiceEnds,
        Optional<By> settled,
        Optional<By> rehearsed) {

    /** Whether the custody stands for good, so that bids can be sealed. */
    public boolean isSettled(Instant now) {
        return settled.isPresent() || !now.isBefore(choiceEnds);
    }

    /** The moment from which bids can be sealed, unless it is settled before. */
    public Instant sealableFrom() {
        return settled.map(By::at).orElse(choiceEnds);
    }

    /** What stands for the public half in the record. */
    static Sha256 fingerprint(SealingKey key) {
        return Sha256.of(key.bytes());
    }
}
