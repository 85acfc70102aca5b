package org.evenhand.bids.sealing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidDocuments;
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
import org.evenhand.bids.telling.TellingBidders;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.record.Actor;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Providers seal their bids, take them back and confirm them, until the deadline by the clock of the database. That a request
 * arrived, and when, is kept before anything is done with it; so a request that arrived in time is in time, and one that came to
 * nothing can be seen to have come to nothing. The log stands in the encrypted bid and nowhere else before the opening. With each
 * sealed row a row is added to the drafts, which holds the text for its provider or nothing: so which of them are bids cannot be told.
 */
@NamedInterface("sealing")
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
    private final BidDocuments documents;
    private final TellingBidders telling;
    private final TransactionOperations transactions;
    private final DatabaseClock databaseClock;
    private final Clock clock;

    SealingBids(
            BidAccess access,
            DraftRows drafts,
            SealedRows rows,
            TenderKeys keys,
            EditingProfile profiles,
            BidDocuments documents,
            TellingBidders telling,
            TransactionOperations transactions,
            DatabaseClock databaseClock,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.rows = rows;
        this.keys = keys;
        this.profiles = profiles;
        this.documents = documents;
        this.telling = telling;
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
        return asked(reference, request -> seal(reference, version, request));
    }

    private Sealing seal(BidReference reference, int version, SealingRequest request) {
        DraftBid draft = held(reference);
        PublishedTender published = access.tender(reference).orElseThrow(SealingBids::denied);
        BidForm form = BidForm.of(BidAccess.lot(published, reference).orElseThrow());
        Organisation provider = profiles.find(reference.provider()).orElseThrow(SealingBids::denied);
        BidDocuments.Look library = documents.unread(reference.provider());
        SealedContent content = SealedContent.of(draft, form, published, request.begun(), provider, library);
        Optional<BidRefusal> refusal = refusal(reference, published, request.begun())
                .or(() ->
                        published.version() == version ? Optional.empty() : Optional.of(BidRefusal.CHANGED_MEANWHILE));
        if (refusal.isPresent()) {
            late(draft, request, content, refusal.get());
            drafts.put(draft.with(request.refused(refusal.get(), published.version(), Optional.of(content))));
            return new Sealing.Refused(refusal.get());
        }
        List<BidGap> stops = CheckingBids.of(draft, form, ProfileFacts.of(provider), library).gaps().stream()
                .filter(gap -> gap.what().stops())
                .toList();
        if (!stops.isEmpty()) {
            drafts.put(draft.with(request.refused(BidRefusal.NOT_READY, published.version(), Optional.of(content))));
            return new Sealing.NotReady(stops);
        }
        add(content);
        LogEntry sealed = request.sealed(content);
        drafts.put(draft.with(sealed));
        telling.done(reference, sealed);
        return new Sealing.Done(sealed);
    }

    private static SealedBid.Head head(SealedBid.Kind kind, SealedContent content) {
        return new SealedBid.Head(
                kind,
                content.reference(),
                content.number(),
                content.version(),
                content.begun(),
                Optional.of(content.digest()),
                kind == SealedBid.Kind.BID ? Optional.of(content.withoutPrice().digest()) : Optional.empty());
    }

    /** Adds the sealed row of a bid, and one among the drafts: its text for its provider. */
    private void add(SealedContent content) {
        rows.add(SealedBid.seal(
                keys.sealingKey(content.reference().tender()), head(SealedBid.Kind.BID, content), content));
        drafts.addSealed(content.reference(), content.number(), content.text());
    }

    /** Adds a sealed row that is no bid, and one among the drafts that holds nothing. */
    private void add(SealedBid.Head head) {
        rows.add(SealedBid.seal(keys.sealingKey(head.reference().tender()), head, new byte[0]));
        drafts.addDecoy();
    }

    /** The first bid that came too late is listed at the opening, and stays shut. */
    private void late(DraftBid draft, SealingRequest request, SealedContent content, BidRefusal why) {
        boolean first = draft.log().stream()
                .noneMatch(
                        one -> one.kind() == Kind.REFUSED && one.why().equals(Optional.of(BidRefusal.CLOSED.word())));
        if (why == BidRefusal.CLOSED && first) {
            add(head(SealedBid.Kind.LATE, content));
            telling.nothing();
        }
    }

    /** What was sealed, letter for letter, for its provider; empty where there is no such bid, or its text was not kept. */
    public Optional<String> text(BidReference reference, int number) {
        access.me(reference);
        return drafts.sealed(reference, number);
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
        return asked(reference, request -> ofSealed(reference, request, Kind.WITHDRAWN, SealedBid.Kind.WITHDRAWAL));
    }

    /** Confirms that the sealed bid stands for the version of the tender that counts now. */
    public Sealing confirm(BidReference reference, int version) {
        Optional<PublishedTender> published = access.tender(reference);
        if (published.filter(now -> now.version() == version).isEmpty()) {
            access.me(reference);
            return new Sealing.Refused(BidRefusal.CHANGED_MEANWHILE);
        }
        return asked(reference, request -> ofSealed(reference, request, Kind.CONFIRMED, SealedBid.Kind.CONFIRMATION));
    }

    private Sealing ofSealed(BidReference reference, SealingRequest request, Kind kind, SealedBid.Kind sealedKind) {
        DraftBid draft = held(reference);
        PublishedTender published = access.tender(reference).orElseThrow(SealingBids::denied);
        Optional<BidRefusal> refusal = refusal(reference, published, request.begun())
                .or(() -> draft.sealed().isEmpty() ? Optional.of(BidRefusal.NOTHING_SEALED) : Optional.empty())
                .or(() -> kind == Kind.CONFIRMED
                                && draft.standsFor()
                                        .filter(stands -> stands == published.version())
                                        .isPresent()
                        ? Optional.of(BidRefusal.CONFIRMED_ALREADY)
                        : Optional.empty());
        if (refusal.isPresent()) {
            drafts.put(draft.with(request.refused(refusal.get(), published.version(), Optional.empty())));
            return new Sealing.Refused(refusal.get());
        }
        int number = draft.sealed().orElseThrow().number();
        add(new SealedBid.Head(sealedKind, reference, number, published.version(), request.begun(), Optional.empty()));
        LogEntry done = request.done(kind, number, published.version());
        drafts.put(draft.with(done));
        telling.done(reference, done);
        return new Sealing.Done(done);
    }

    /** Writes down that a request arrived, and when, before anything else is done about it. */
    private Sealing asked(BidReference reference, Function<SealingRequest, Sealing> act) {
        Actor.Person me = access.me(reference);
        Optional<SealingRequest> request = inTransaction(() -> drafts.held(reference)
                .map(StoredDraft::draft)
                .map(draft -> {
                    if (draft.log().size() >= MOST_ENTRIES) {
                        throw denied();
                    }
                    SealingRequest arrived = SealingRequest.of(me, databaseClock.now(), Moments.now(clock));
                    int version = access.tender(reference)
                            .map(PublishedTender::version)
                            .orElse(0);
                    drafts.put(draft.with(arrived.done(Kind.ARRIVED, 0, version)));
                    return arrived;
                }));
        return request.map(arrived -> inTransaction(() -> act.apply(arrived)))
                .orElseGet(() -> new Sealing.Refused(BidRefusal.NOT_BEGUN));
    }

    private Optional<BidRefusal> refusal(BidReference reference, PublishedTender published, Instant begun) {
        if (begun.isAfter(published.deadline())) {
            return Optional.of(BidRefusal.CLOSED);
        }
        if (access.isCancelled(published)) {
            return Optional.of(BidRefusal.CANCELLED);
        }
        boolean settled = keys.of(reference.tender())
                .filter(key -> key.isSettled(clock.instant()))
                .isPresent();
        return settled ? Optional.empty() : Optional.of(BidRefusal.NOT_YET);
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
