package org.evenhand.bids.opening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.keys.OpeningKeys;
import org.evenhand.bids.opening.OpenedBid.Price;
import org.evenhand.bids.sealing.SealedBid;
import org.evenhand.bids.sealing.SealedBidId;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.bids.sealing.SealedRows;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the prices of bids that are open without them, where the published tender says that prices are opened after the marks: by
 * two different people, as bids are. Until then nobody has a price, nor anything from which one could be tried out.
 */
@NamedInterface("opening")
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class OpeningPrices {

    private final PriceRows rows;
    private final OpenedRows opened;
    private final SealedRows sealed;
    private final OpeningKeys keys;
    private final ReadingNotices notices;
    private final TenderDirectory tenders;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    OpeningPrices(
            PriceRows rows,
            OpenedRows opened,
            SealedRows sealed,
            OpeningKeys keys,
            ReadingNotices notices,
            TenderDirectory tenders,
            CurrentPerson current,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.opened = opened;
        this.sealed = sealed;
        this.keys = keys;
        this.notices = notices;
        this.tenders = tenders;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Acts as one of the two people: the first begins, the second opens.
     *
     * @param locked whether the signed-in person declares that the marks are agreed and locked
     * @param declared whether they declare to have no conflict of interest
     */
    public Opening open(TenderId tender, boolean locked, boolean declared) {
        Actor.Person me = tenders.acting(current, tender, OpeningBids.OPENERS);
        Instant now = clock.now();
        Optional<OpeningRefusal> refusal = refusal(tender, locked, declared);
        if (refusal.isPresent()) {
            return new Opening.Refused(refusal.get());
        }
        By by = By.of(me, now);
        Optional<BidOpening> waiting = rows.find(tender)
                .filter(begun -> Duration.between(begun.first().at(), now).compareTo(OpeningBids.TOGETHER) < 0);
        if (waiting.isEmpty()) {
            rows.begin(tender, by);
            events.publishEvent(BidAuditEvent.PRICES_BEGUN.on(me, tender));
            return new Opening.Begun(rows.find(tender).orElseThrow());
        }
        if (waiting.get().first().account().equals(by.account())) {
            return new Opening.Refused(OpeningRefusal.SAME_PERSON);
        }
        Optional<OpeningKey> key = keys.forOpening(tender, now);
        if (key.isEmpty()) {
            return new Opening.Refused(OpeningRefusal.KEY_MISSING);
        }
        if (!rows.complete(waiting.get(), by)) {
            return new Opening.Refused(OpeningRefusal.NO_PRICES_SEALED);
        }
        keep(me, tender, key.get());
        return new Opening.Done(rows.find(tender).orElseThrow());
    }

    private Optional<OpeningRefusal> refusal(TenderId tender, boolean locked, boolean declared) {
        if (opened.find(tender).filter(BidOpening::isDone).isEmpty()) {
            return Optional.of(OpeningRefusal.BIDS_SHUT);
        }
        if (notices.cancelled(tender).isPresent()) {
            return Optional.of(OpeningRefusal.CANCELLED);
        }
        if (!rows.isAnySealed(tender)) {
            return Optional.of(OpeningRefusal.NO_PRICES_SEALED);
        }
        if (!locked) {
            return Optional.of(OpeningRefusal.NOT_LOCKED);
        }
        return declared ? Optional.empty() : Optional.of(OpeningRefusal.NOT_DECLARED);
    }

    private record Row(SealedBidId id, SealedBid.Head head) {}

    private void keep(Actor.Person me, TenderId tender, OpeningKey key) {
        Map<String, Row> byBid = new HashMap<>();
        sealed.heads(
                tender,
                key,
                (id, head) -> head.filter(read -> read.kind() == SealedBid.Kind.BID)
                        .ifPresent(read -> byBid.put(name(read.reference(), read.number()), new Row(id, read))));
        List<OpenedBid> bids = opened.bids(tender).stream()
                .filter(bid -> bid.content().isPresent() && bid.price() == Price.STILL_SEALED)
                .toList();
        int damaged = 0;
        for (OpenedBid bid : bids) {
            Optional<SealedContent> whole = Optional.ofNullable(byBid.get(name(bid.reference(), bid.number())))
                    .flatMap(row -> sealed.find(tender, row.id()).whole(key, row.head()))
                    .filter(read -> bid.content().equals(Optional.of(read.withoutPrice())));
            rows.found(bid, whole);
            damaged += whole.isEmpty() ? 1 : 0;
            events.publishEvent(BidAuditEvent.PRICE_FOUND
                    .on(me, bid)
                    .with(new TreeMap<>(Map.of(
                            BidAuditEvent.DIGEST,
                            bid.digest().map(Object::toString).orElse(""),
                            BidAuditEvent.OUTCOME,
                            (whole.isPresent() ? Price.OPEN : Price.UNFIT).word()))));
        }
        events.publishEvent(BidAuditEvent.PRICES_OPENED
                .on(me, tender)
                .with(new TreeMap<>(Map.of(
                        Price.OPEN.word(),
                        String.valueOf(bids.size() - damaged),
                        Price.UNFIT.word(),
                        String.valueOf(damaged)))));
    }

    private static String name(BidReference reference, int number) {
        return reference.key() + " " + number;
    }

    /** How the opening of prices stands, for those who may open; empty where nobody began, and to others. */
    @Transactional(readOnly = true)
    public Optional<BidOpening> find(TenderId tender) {
        return tenders.covers(current, tender, OpeningBids.OPENERS) ? rows.find(tender) : Optional.empty();
    }

    /** Whether the bids are open and their prices are not, for those who may open. */
    @Transactional(readOnly = true)
    public boolean isWaiting(TenderId tender) {
        return tenders.covers(current, tender, OpeningBids.OPENERS) && rows.isAnySealed(tender);
    }
}
