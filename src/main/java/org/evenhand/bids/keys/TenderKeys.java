package org.evenhand.bids.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.encryption.SealingKey;
import org.evenhand.encryption.TenderKeyPair;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.record.Actor;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key of each published tender. It is made as the tender is published; for those that were published before, when somebody
 * first asks. Who keeps the half that opens may be chosen for a time after the first publication, and no bid can be sealed
 * before that is settled: so nothing about bids decides whether it can still be changed, and nothing of them is to be seen
 * from it.
 */
@Component
public class TenderKeys {

    private final TenderKeyRows rows;
    private final ReadingNotices notices;
    private final MasterKeys masterKeys;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;
    private final Duration choice;
    private final Clock clock;

    /** @param choice how long after the first publication it may be chosen who keeps the key */
    TenderKeys(
            TenderKeyRows rows,
            ReadingNotices notices,
            MasterKeys masterKeys,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            @Value("${evenhand.key-choice}") Duration choice,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.masterKeys = masterKeys;
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.choice = choice;
        this.clock = clock;
    }

    /** Makes the key with the publication, or neither. */
    @EventListener
    void published(NoticeNews.TenderPublished news) {
        notices.firstPublished(news.tender()).ifPresent(this::make);
    }

    /** The key of a tender; empty where none of that name was published. */
    public Optional<TenderKey> of(TenderId tender) {
        return rows.find(tender)
                .or(() -> notices.firstPublished(tender).flatMap(first -> {
                    try {
                        alone.executeWithoutResult(any -> make(first));
                    } catch (DuplicateKeyException madeMeanwhile) {
                        return rows.find(tender);
                    }
                    return rows.find(tender);
                }));
    }

    /**
     * The key under which bids are sealed.
     *
     * @throws IllegalStateException where nothing can be sealed yet ({@link TenderKey#sealableFrom}), or there is no such tender
     */
    public SealingKey sealingKey(TenderId tender) {
        return of(tender)
                .filter(key -> key.isSettled(clock.instant()))
                .map(TenderKey::key)
                .orElseThrow(() -> new IllegalStateException("Nothing can be sealed for the tender " + tender));
    }

    private void make(PublishedTender first) {
        TenderKeyPair pair = TenderKeyPair.fresh();
        byte[] opening = pair.opening().bytes();
        try {
            TenderKey key = new TenderKey(
                    first.tender(),
                    pair.sealing(),
                    Custody.SERVICE,
                    Moments.now(clock),
                    choiceEnds(first),
                    Optional.empty(),
                    Optional.empty());
            rows.add(key, masterKeys.encrypt(opening, context(first.tender())));
            events.publishEvent(new TenderKeyMade(first.tender(), pair.sealing()));
            events.publishEvent(KeyAuditEvent.MADE.on(first.tender(), new Actor.Evenhand(), pair.sealing()));
        } finally {
            Arrays.fill(opening, (byte) 0);
        }
    }

    /** Never later than half the time for bids, so that there is time to seal one. */
    private Instant choiceEnds(PublishedTender first) {
        Duration half = Duration.between(first.at(), first.deadline()).dividedBy(2);
        return Moments.kept(first.at().plus(half.compareTo(choice) < 0 ? half : choice));
    }

    static String context(TenderId tender) {
        return "opening key of tender " + tender;
    }
}
