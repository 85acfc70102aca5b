package org.evenhand.bids.keys;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The half of a tender’s key that opens, for the act of opening alone: after the deadline, and in the transaction of that act.
 * Who may open, and that they are two, is for that act to see to; of a key that people keep, two of them gave their shares.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningKeys {

    private final TenderKeys keys;
    private final TenderKeyRows rows;
    private final GivenShares shares;
    private final ReadingNotices notices;
    private final MasterKeys masterKeys;

    OpeningKeys(
            TenderKeys keys, TenderKeyRows rows, GivenShares shares, ReadingNotices notices, MasterKeys masterKeys) {
        this.keys = keys;
        this.rows = rows;
        this.shares = shares;
        this.notices = notices;
        this.masterKeys = masterKeys;
    }

    /**
     * The key that opens, whoever keeps it; empty where people do, and fewer than two of them gave their shares.
     *
     * @param now by the clock of the database
     * @throws IllegalStateException before the deadline
     */
    public Optional<OpeningKey> forOpening(TenderId tender, Instant now) {
        Instant deadline = deadline(tender, now);
        return keys.of(tender)
                .flatMap(key -> key.custody() == Custody.PEOPLE
                        ? joined(tender, deadline)
                        : Optional.of(keptByService(tender)));
    }

    private OpeningKey keptByService(TenderId tender) {
        byte[] wrapped = keys.of(tender)
                .flatMap(key -> rows.wrapped(tender))
                .orElseThrow(() -> new IllegalStateException("The service keeps no key of the tender " + tender));
        byte[] bytes = masterKeys.decrypt(wrapped, TenderKeys.context(tender));
        try {
            return OpeningKey.of(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The key that people keep, once two different people gave their shares; the shares are held no more then. */
    private Optional<OpeningKey> joined(TenderId tender, Instant deadline) {
        return rows.lock(tender)
                .filter(key -> key.custody() == Custody.PEOPLE)
                .flatMap(key -> shares.joined(tender, deadline, Optional.empty(), key.key()))
                .map(opening -> {
                    shares.forget(tender);
                    return opening;
                });
    }

    private Instant deadline(TenderId tender, Instant now) {
        Instant deadline = notices.lastPublished(tender)
                .map(PublishedTender::deadline)
                .orElseThrow(() -> new IllegalStateException("There is no published tender " + tender));
        if (!now.isAfter(deadline)) {
            throw new IllegalStateException("Nothing opens before the deadline of the tender " + tender);
        }
        return deadline;
    }
}
