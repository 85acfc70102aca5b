package org.evenhand.bids.opening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.keys.OpeningKeys;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.bids.sealing.SealedRows;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.evidence.VirusScan;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the bids for a tender: after the deadline by the clock of the database, by two different people who buy or audit, each
 * having declared that no conflict of interest stands in the way. This is the one door to what was sealed.
 */
@NamedInterface("opening")
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class OpeningBids {

    /** The roles in which somebody opens. */
    static final Set<Role> OPENERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    /** For so long the first person is not asked again. */
    static final Duration TOGETHER = Duration.ofHours(24);

    private final OpenedRows rows;
    private final SealedRows sealed;
    private final OpeningKeys keys;
    private final SealedEvidence evidence;
    private final ComparingDocuments comparing;
    private final ReadingNotices notices;
    private final TenderDirectory tenders;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    OpeningBids(
            OpenedRows rows,
            SealedRows sealed,
            OpeningKeys keys,
            SealedEvidence evidence,
            ComparingDocuments comparing,
            ReadingNotices notices,
            TenderDirectory tenders,
            CurrentPerson current,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.keys = keys;
        this.evidence = evidence;
        this.comparing = comparing;
        this.notices = notices;
        this.tenders = tenders;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Acts as one of the two people: the first begins, the second opens.
     *
     * @param declared whether the signed-in person declares to have no conflict of interest
     */
    public Opening open(TenderId tender, boolean declared) {
        Actor.Person me = tenders.acting(current, tender, OPENERS);
        PublishedTender published = notices.lastPublished(tender).orElseThrow(CurrentPerson::denied);
        Instant now = clock.now();
        Optional<BidOpening> before = rows.find(tender);
        Optional<OpeningRefusal> refusal = refusal(published, declared, now, before);
        if (refusal.isPresent()) {
            return new Opening.Refused(refusal.get());
        }
        By by = By.of(me, now);
        Optional<BidOpening> waiting =
                before.filter(begun -> Duration.between(begun.first().at(), now).compareTo(TOGETHER) < 0);
        if (waiting.isEmpty()) {
            rows.begin(tender, by);
            events.publishEvent(BidAuditEvent.OPENING_BEGUN.on(me, tender));
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
            return new Opening.Refused(OpeningRefusal.OPEN_ALREADY);
        }
        keep(me, published, key.get());
        return new Opening.Done(rows.find(tender).orElseThrow());
    }

    private Optional<OpeningRefusal> refusal(
            PublishedTender published, boolean declared, Instant now, Optional<BidOpening> before) {
        if (!now.isAfter(published.deadline())) {
            return Optional.of(OpeningRefusal.TOO_EARLY);
        }
        if (notices.cancelled(published.tender()).isPresent()) {
            return Optional.of(OpeningRefusal.CANCELLED);
        }
        if (before.filter(BidOpening::isDone).isPresent()) {
            return Optional.of(OpeningRefusal.OPEN_ALREADY);
        }
        return declared ? Optional.empty() : Optional.of(OpeningRefusal.NOT_DECLARED);
    }

    private void keep(Actor.Person me, PublishedTender published, OpeningKey key) {
        TenderId tender = published.tender();
        FoundBids found = new FoundBids(key, published);
        sealed.heads(tender, key, found::take);
        List<OpenedBid> bids = found.bids(id -> sealed.find(tender, id));
        bids.forEach(bid -> {
            rows.add(bid);
            events.publishEvent(
                    BidAuditEvent.found(me, bid).with(documents(bid)).with(first(bid)));
        });
        Map<String, String> counted = bids.stream()
                .collect(Collectors.groupingBy(
                        bid -> bid.outcome().word(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.counting(), String::valueOf)));
        events.publishEvent(BidAuditEvent.OPENED
                .on(me, tender)
                .with(counted)
                .with(Map.of("unreadable", String.valueOf(found.unreadable()))));
        comparing.begin(tender);
    }

    /** What stands for the text of a bid whose price stays sealed. */
    private static Map<String, String> first(OpenedBid bid) {
        return bid.content()
                .filter(any -> bid.price() == OpenedBid.Price.STILL_SEALED)
                .map(text -> Map.of(BidAuditEvent.FIRST, text.digest().toString()))
                .orElse(Map.of());
    }

    /** How many documents a bid brought; nothing where it brought none. */
    private static Map<String, String> documents(OpenedBid bid) {
        return bid.documents().isEmpty()
                ? Map.of()
                : Map.of(BidAuditEvent.DOCUMENTS, String.valueOf(bid.documents().size()));
    }

    /**
     * A published tender whose bids the signed-in person opens.
     *
     * @param opening how its opening stands; empty where nobody began
     */
    public record Openable(TenderNotice.Listed tender, Optional<BidOpening> opening) {

        /** Whether its bids wait to be opened at a moment. */
        public boolean waits(Instant now) {
            return tender.isClosed(now) && !isDone();
        }

        /** Whether its bids are open. */
        public boolean isDone() {
            return opening.filter(BidOpening::isDone).isPresent();
        }
    }

    /** Every published tender whose bids the signed-in person opens, by its deadline; none that was cancelled. */
    @Transactional(readOnly = true)
    public List<Openable> tenders() {
        Predicate<TenderId> theirs = tenders.covered(current, OPENERS);
        Map<TenderId, BidOpening> begun = rows.all();
        return notices.listed().stream()
                .filter(tender -> !tender.cancelled() && theirs.test(tender.tender()))
                .map(tender -> new Openable(tender, Optional.ofNullable(begun.get(tender.tender()))))
                .toList();
    }

    /** How the opening stands, for those who may open; empty where nobody began, and to others. */
    @Transactional(readOnly = true)
    public Optional<BidOpening> find(TenderId tender) {
        return mayOpen(tender) ? rows.find(tender) : Optional.empty();
    }

    /** Whether the signed-in person is one who opens bids for a tender. */
    public boolean mayOpen(TenderId tender) {
        return tenders.covers(current, tender, OPENERS);
    }

    /** How far the documents of opened bids were compared, for those who may open; nothing to compare to others. */
    @Transactional(readOnly = true)
    public Comparison comparison(TenderId tender) {
        return mayOpen(tender) ? rows.comparison(tender) : new Comparison(0, 0);
    }

    /** Compares at once what the timetable would soon. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void compare(TenderId tender) {
        tenders.acting(current, tender, OPENERS);
        comparing.compare(tender);
    }

    /** What the opening found, by lot and provider; nothing before, and to others. */
    @Transactional(readOnly = true)
    public List<OpenedBid> bids(TenderId tender) {
        return find(tender).filter(BidOpening::isDone).isPresent() ? rows.bids(tender) : List.of();
    }

    /**
     * The published tender with its open bids: a tender folder, or one a lot, that can be scored on any machine; empty before they
     * are open. That somebody took it stands on the record.
     */
    public Optional<BidsFolder> takeAway(TenderId tender) {
        Actor.Person me = tenders.acting(current, tender, OPENERS);
        if (rows.find(tender).filter(BidOpening::isDone).isEmpty()) {
            return Optional.empty();
        }
        events.publishEvent(BidAuditEvent.TAKEN_AWAY.on(me, tender));
        return Optional.of(
                BidsFolder.of(notices.lastPublished(tender).orElseThrow(), rows.bids(tender), this::content));
    }

    /**
     * One document of an opened bid; empty where the bid brought none such, or it is not what was sealed, or a virus was found in
     * it. That somebody took it stands on the record.
     */
    public Optional<byte[]> document(BidReference bid, EvidenceId document) {
        Actor.Person me = tenders.acting(current, bid.tender(), OPENERS);
        Optional<OpenedBid> opened = bids(bid.tender()).stream()
                .filter(one -> one.reference().equals(bid) && one.content().isPresent())
                .findFirst();
        Optional<byte[]> content = opened.stream()
                .flatMap(one -> one.documents().stream())
                .map(OpenedDocument::document)
                .filter(one -> one.id().equals(document))
                .findFirst()
                .flatMap(this::content);
        if (content.isPresent()) {
            events.publishEvent(BidAuditEvent.DOCUMENT_TAKEN
                    .on(me, opened.orElseThrow())
                    .with(Map.of("document", document.value())));
        }
        return content;
    }

    /** Whether somebody looked for viruses in a document of an opened bid; empty where it is not there. */
    public Optional<VirusScan> scan(OpenedDocument document) {
        return evidence.scan(document.document().id(), document.document().sha256());
    }

    private Optional<byte[]> content(BidDocument document) {
        return evidence.content(document.id(), document.sha256());
    }
}
