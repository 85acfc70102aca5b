package org.evenhand.bids.opening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.opening.OpenedBid.Outcome;
import org.evenhand.bids.paper.PaperAccess;
import org.evenhand.bids.paper.PaperAuditEvent;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.PaperBidId;
import org.evenhand.bids.paper.PaperForm;
import org.evenhand.bids.paper.PaperOutcome;
import org.evenhand.bids.paper.PaperRefusal;
import org.evenhand.bids.paper.PaperRows;
import org.evenhand.bids.paper.PaperStanding;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second person, who did not work on it, looks through a bid that was typed from paper beside its scan: confirms it, which makes it
 * one of the opened bids, or sends it back. One that came late stays shut.
 */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class LookingAtPaper {

    private static final int LONGEST_REMARKS = 2_000;

    private final PaperAccess access;
    private final PaperRows papers;
    private final OpenedRows rows;
    private final SealedEvidence evidence;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    LookingAtPaper(
            PaperAccess access,
            PaperRows papers,
            OpenedRows rows,
            SealedEvidence evidence,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.access = access;
        this.papers = papers;
        this.rows = rows;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms that what was typed is what stands on paper.
     *
     * @param seen the digest of what the reader saw
     * @param declared whether the signed-in person declares to have no conflict of interest
     */
    public PaperOutcome confirm(TenderId tender, PaperBidId id, Sha256 seen, boolean declared) {
        Actor.Person me = access.acting(tender);
        Optional<PaperBid> held = papers.held(tender, id);
        if (held.isEmpty()) {
            return new PaperOutcome.Refused(PaperRefusal.NOT_THERE);
        }
        PaperBid bid = held.get();
        By by = By.of(me, clock.now());
        Optional<PaperRefusal> refusal = refusal(bid, by)
                .or(() -> when(!bid.digest().equals(seen), PaperRefusal.CHANGED_MEANWHILE))
                .or(() -> when(!declared, PaperRefusal.NOT_DECLARED))
                .or(() -> when(bid.scans().stream().anyMatch(scan -> !isWhole(scan)), PaperRefusal.SCAN_NOT_WHOLE));
        if (refusal.isPresent()) {
            return new PaperOutcome.Refused(refusal.get());
        }
        papers.stand(id, PaperStanding.CONFIRMED);
        OpenedBid opened = opened(bid, by);
        rows.addFromPaper(id.value(), opened);
        events.publishEvent(BidAuditEvent.found(me, opened));
        return new PaperOutcome.Done(id);
    }

    /** Sends it back to be put right. */
    public PaperOutcome sendBack(TenderId tender, PaperBidId id, String remarks) {
        Actor.Person me = access.acting(tender);
        Optional<PaperBid> held = papers.held(tender, id);
        if (held.isEmpty()) {
            return new PaperOutcome.Refused(PaperRefusal.NOT_THERE);
        }
        PaperBid bid = held.get();
        By by = By.of(me, clock.now());
        String tidy = TypedText.lines(remarks);
        Optional<PaperRefusal> refusal = refusal(bid, by)
                .or(() -> when(tidy.isBlank(), PaperRefusal.NO_REMARKS))
                .or(() -> when(tidy.length() > LONGEST_REMARKS, PaperRefusal.TOO_LONG));
        if (refusal.isPresent()) {
            return new PaperOutcome.Refused(refusal.get());
        }
        papers.sendBack(bid, tidy, by);
        events.publishEvent(PaperAuditEvent.PAPER_SENT_BACK.on(me, bid, Sha256.of(tidy)));
        return new PaperOutcome.Done(id);
    }

    private Optional<PaperRefusal> refusal(PaperBid bid, By by) {
        return access.closed(bid.tender())
                .or(() -> when(bid.standing() != PaperStanding.HANDED_OVER, PaperRefusal.NOT_HANDED_OVER))
                .or(() -> when(bid.isWorkOf(by), PaperRefusal.SAME_PERSON));
    }

    private static Optional<PaperRefusal> when(boolean so, PaperRefusal why) {
        return so ? Optional.of(why) : Optional.empty();
    }

    private boolean isWhole(BidDocument scan) {
        return evidence.state(scan.id(), scan.sha256()) == SealedEvidence.State.WHOLE;
    }

    private OpenedBid opened(PaperBid bid, By by) {
        PublishedTender published = access.published(bid.tender());
        boolean late = PaperAccess.isLate(published, bid.facts());
        Optional<SealedContent> content = late
                ? Optional.empty()
                : Optional.of(content(bid, published, bid.facts().received()));
        return new OpenedBid(
                bid.reference(),
                1,
                late ? Outcome.LATE : Outcome.OPENED,
                bid.facts().received(),
                Optional.of(content.map(SealedContent::digest).orElseGet(bid::digest)),
                content,
                content.map(some -> OpenedDocument.of(some, any -> Optional.of(SealedEvidence.State.WHOLE)))
                        .orElse(List.of()),
                OpenedBid.Price.OPEN,
                Optional.of(new FromPaper(bid.facts().provider(), bid.handed().orElseThrow(), by)));
    }

    /** The text that would have been sealed, with the scans as its documents. */
    private static SealedContent content(PaperBid bid, PublishedTender published, Instant received) {
        SortedMap<String, SortedMap<FieldPath, String>> answers = bid.said();
        SortedMap<String, String> profile = new TreeMap<>();
        Optional.ofNullable(answers.remove(PaperForm.PROVIDER))
                .ifPresent(said -> said.forEach((path, text) -> profile.put(path.value(), text)));
        profile.put(ProfileField.NAME.word(), bid.facts().provider());
        SortedMap<String, BidDocument> documents = new TreeMap<>();
        bid.scans().forEach(scan -> documents.put(scan.id().value(), scan));
        return new SealedContent(
                bid.reference(),
                1,
                published.version(),
                published.digest(),
                received,
                profile,
                answers,
                documents,
                new TreeMap<>());
    }
}
