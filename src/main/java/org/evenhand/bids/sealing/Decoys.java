package org.evenhand.bids.sealing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.keys.TenderKeyMade;
import org.evenhand.encryption.SealingKey;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Adds rows that hold nothing to the sealed ones and to the drafts of a tender, as soon as it has a key: as many as chance will.
 * Whoever counts rows, or adds up their sizes, learns nothing of how many bids there are.
 */
@Component
class Decoys {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** At most so many times the fewest. */
    private static final int SPREAD = 4;

    private static final int[] SIZES = {0, 0, 0, 70_000, 140_000};

    private final SealedRows rows;
    private final DraftRows drafts;
    private final int fewest;

    /** @param fewest as many rows at least */
    Decoys(SealedRows rows, DraftRows drafts, @Value("${evenhand.decoys}") int fewest) {
        this.rows = rows;
        this.drafts = drafts;
        this.fewest = fewest;
    }

    /** Under a new key everything of the old one goes: nothing was sealed before. */
    @EventListener
    void made(TenderKeyMade news) {
        rows.clear(news.tender());
        add(news.tender(), news.key());
    }

    private void add(TenderId tender, SealingKey key) {
        BidReference nobody =
                new BidReference(new OrganisationId(UUID.randomUUID().toString()), tender, "");
        SealedBid.Head head = new SealedBid.Head(SealedBid.Kind.DECOY, nobody, 0, 0, Instant.EPOCH, Optional.empty());
        for (int left = many(); left > 0; left--) {
            rows.add(SealedBid.seal(key, head, new byte[SIZES[CHANCE.nextInt(SIZES.length)]]));
        }
        for (int left = many(); left > 0; left--) {
            drafts.addDecoy();
        }
    }

    private int many() {
        return fewest + CHANCE.nextInt(fewest * (SPREAD - 1));
    }
}
