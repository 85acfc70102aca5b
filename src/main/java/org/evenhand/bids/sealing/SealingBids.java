package org.evenhand.bids.sealing;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.CheckingBids;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.Kind;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.bids.keys.TenderKey;
import org.evenhand.bids.keys.TenderKeys;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Providers seal their bids, take them back and confirm them, until the deadline by the clock of the database. That a request
 * arrived, and when, is kept before anything is done with it; so a request that arrived in time is in time, and one that came to
 * nothing can be seen to have come to nothing. The log stands in the encrypted bid and nowhere else before the opening.
 */
@Service
@RolesAllowed(Roles.PROVIDER)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SealingBids {

    /** As many entries as a log has; nobody seals so often who means it. */
    private static final int MOST_ENTRIES = 2_000;

    private final BidAccess access;
    private final DraftRows drafts;
    private final SealedRows rows;
    private final TenderKeys keys;
    private final EditingProfile profiles;
    private final TransactionOperations transactions;
    private final DatabaseClock databaseClock;
    private final Clock clock;

    SealingBids(
            BidAccess access,
            DraftRows drafts,
            SealedRows rows,
            TenderKeys keys,
            EditingProfile profiles,
            TransactionOperations transactions,
            DatabaseClock databaseClock,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.rows = rows;
        this.keys = keys;
        this.profiles = profiles;
        this.transactions = transactions;
        this.databaseClock = databaseClock;
        this.clock = clock;
    }

    /**
     * Seals what is written.
     *
     * @param version of the tender that the provider looked at
     */
    public Sealing seal(BidReference reference, int version) {
        Actor.Person me = access.me(reference);
        return arrived(reference, me)
                .map(begun -> seal(reference, version, me, begun))
                .orElseGet(() -> new Sealing.Refused(BidRefusal.NOT_BEGUN));
    }

    private Sealing seal(BidReference reference, int version, Actor.Person me, Instant begun) {
        return inTransaction(() -> {
            DraftBid draft = held(reference);
            PublishedTender published = access.tender(reference).orElseThrow(SealingBids::denied);
            BidForm form = BidForm.of(BidAccess.lot(published, reference).orElseThrow());
            Organisation provider = profiles.find(reference.provider()).orElseThrow(SealingBids::denied);
            SealedContent content =
                    SealedContent.of(draft, form, published.version(), published.digest(), begun, provider);
            Optional<BidRefusal> refusal = refusal(reference, published, begun)
                    .or(() -> published.version() == version
                            ? Optional.empty()
                            : Optional.of(BidRefusal.CHANGED_MEANWHILE));
            if (refusal.isPresent()) {
                return refused(draft, me, begun, published, content, refusal.get());
            }
            List<BidGap> stops = CheckingBids.gaps(draft, form, ProfileFacts.of(provider)).stream()
                    .filter(gap -> gap.what().stops())
                    .toList();
            if (!stops.isEmpty()) {
                drafts.put(draft.with(entry(
                        Kind.REFUSED,
                        me,
                        begun,
                        0,
                        published,
                        new TreeMap<>(),
                        content,
                        Optional.of(BidRefusal.NOT_READY))));
                return new Sealing.NotReady(stops);
            }
            rows.add(SealedBid.seal(
                    keys.sealingKey(reference.tender()),
                    head(SealedBid.Kind.BID, content.number(), published, reference, begun, content),
                    content.text().getBytes(StandardCharsets.UTF_8)));
            LogEntry sealed = entry(
                    Kind.SEALED,
                    me,
                    begun,
                    content.number(),
                    published,
                    content.fingerprints(),
                    content,
                    Optional.empty());
            drafts.put(draft.with(sealed));
            return new Sealing.Done(sealed);
        });
    }

    /** The moment from which a bid can be sealed; empty where it can be already. */
    public Optional<Instant> sealableFrom(BidReference reference) {
        access.me(reference);
        return keys.of(reference.tender())
                .filter(key -> !key.isSettled(clock.instant()))
                .map(TenderKey::sealableFrom);
    }

    /** Takes the sealed bid back; it can be sealed again. */
    public Sealing withdraw(BidReference reference) {
        return ofSealed(reference, Kind.WITHDRAWN, SealedBid.Kind.WITHDRAWAL);
    }

    /** Confirms that the sealed bid stands for the version of the tender that counts now. */
    public Sealing confirm(BidReference reference, int version) {
        Optional<PublishedTender> published = access.tender(reference);
        if (published.filter(now -> now.version() == version).isEmpty()) {
            return new Sealing.Refused(BidRefusal.CHANGED_MEANWHILE);
        }
        return ofSealed(reference, Kind.CONFIRMED, SealedBid.Kind.CONFIRMATION);
    }

    private Sealing ofSealed(BidReference reference, Kind kind, SealedBid.Kind sealedKind) {
        Actor.Person me = access.me(reference);
        return arrived(reference, me)
                .map(begun -> ofSealed(reference, kind, sealedKind, me, begun))
                .orElseGet(() -> new Sealing.Refused(BidRefusal.NOT_BEGUN));
    }

    private Sealing ofSealed(
            BidReference reference, Kind kind, SealedBid.Kind sealedKind, Actor.Person me, Instant begun) {
        return inTransaction(() -> {
            DraftBid draft = held(reference);
            PublishedTender published = access.tender(reference).orElseThrow(SealingBids::denied);
            Optional<BidRefusal> refusal = refusal(reference, published, begun)
                    .or(() -> draft.sealed().isEmpty() ? Optional.of(BidRefusal.NOTHING_SEALED) : Optional.empty())
                    .or(() -> kind == Kind.CONFIRMED
                                    && draft.standsFor()
                                            .filter(stands -> stands == published.version())
                                            .isPresent()
                            ? Optional.of(BidRefusal.CONFIRMED_ALREADY)
                            : Optional.empty());
            if (refusal.isPresent()) {
                drafts.put(draft.with(entry(Kind.REFUSED, me, begun, 0, published, refusal)));
                return new Sealing.Refused(refusal.get());
            }
            int number = draft.sealed().orElseThrow().number();
            rows.add(SealedBid.seal(
                    keys.sealingKey(reference.tender()),
                    new SealedBid.Head(sealedKind, reference, number, published.version(), begun, Optional.empty()),
                    new byte[0]));
            LogEntry done = entry(kind, me, begun, number, published, Optional.empty());
            drafts.put(draft.with(done));
            return new Sealing.Done(done);
        });
    }

    /** The moment at which a request arrived, which stands in the log before anything else is done; empty without a bid. */
    private Optional<Instant> arrived(BidReference reference, Actor.Person me) {
        return inTransaction(() -> {
            Optional<DraftBid> found = drafts.held(reference).map(StoredDraft::draft);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            DraftBid draft = found.get();
            Instant now = databaseClock.now();
            if (draft.log().size() >= MOST_ENTRIES) {
                throw denied();
            }
            drafts.put(draft.with(new LogEntry(
                    Kind.ARRIVED,
                    now,
                    By.of(me, Moments.now(clock)),
                    0,
                    access.tender(reference).map(PublishedTender::version).orElse(0),
                    new TreeMap<>(),
                    Optional.empty(),
                    Optional.empty())));
            return Optional.of(now);
        });
    }

    private Optional<BidRefusal> refusal(BidReference reference, PublishedTender published, Instant begun) {
        if (begun.isAfter(published.deadline())) {
            return Optional.of(BidRefusal.CLOSED);
        }
        if (access.isCancelled(reference)) {
            return Optional.of(BidRefusal.CANCELLED);
        }
        boolean settled =
                keys.of(reference.tender()).filter(key -> key.isSettled(clock.instant())).isPresent();
        return settled ? Optional.empty() : Optional.of(BidRefusal.NOT_YET);
    }

    /** What came too late is listed at the opening, and stays shut. */
    private Sealing refused(
            DraftBid draft,
            Actor.Person me,
            Instant begun,
            PublishedTender published,
            SealedContent content,
            BidRefusal why) {
        boolean first = draft.log().stream()
                .noneMatch(
                        one -> one.kind() == Kind.REFUSED && one.why().equals(Optional.of(BidRefusal.CLOSED.word())));
        if (why == BidRefusal.CLOSED && first) {
            rows.add(SealedBid.seal(
                    keys.sealingKey(published.tender()),
                    head(SealedBid.Kind.LATE, content.number(), published, content.reference(), begun, content),
                    new byte[0]));
        }
        drafts.put(draft.with(
                entry(Kind.REFUSED, me, begun, 0, published, content.fingerprints(), content, Optional.of(why))));
        return new Sealing.Refused(why);
    }

    private static SealedBid.Head head(
            SealedBid.Kind kind,
            int number,
            PublishedTender published,
            BidReference reference,
            Instant begun,
            SealedContent content) {
        return new SealedBid.Head(kind, reference, number, published.version(), begun, Optional.of(content.digest()));
    }

    private LogEntry entry(
            Kind kind,
            Actor.Person me,
            Instant begun,
            int number,
            PublishedTender published,
            SortedMap<String, Sha256> fingerprints,
            SealedContent content,
            Optional<BidRefusal> why) {
        return new LogEntry(
                kind,
                begun,
                By.of(me, Moments.now(clock)),
                number,
                published.version(),
                fingerprints,
                Optional.of(content.digest()),
                why.map(BidRefusal::word));
    }

    private LogEntry entry(
            Kind kind,
            Actor.Person me,
            Instant begun,
            int number,
            PublishedTender published,
            Optional<BidRefusal> why) {
        return new LogEntry(
                kind,
                begun,
                By.of(me, Moments.now(clock)),
                number,
                published.version(),
                new TreeMap<>(),
                Optional.empty(),
                why.map(BidRefusal::word));
    }

    private DraftBid held(BidReference reference) {
        return drafts.held(reference).map(StoredDraft::draft).orElseThrow(SealingBids::denied);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(any -> work.get()));
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("The signed-in person has no such bid");
    }
}
