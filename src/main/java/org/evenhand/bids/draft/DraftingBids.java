package org.evenhand.bids.draft;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.BidWritten;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.notices.PublishedTender;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of a provider write a bid, answer by answer. Nobody else can see that they do, and no act of it stands on the record
 * before the bids are opened: the bid keeps its own log.
 */
@NamedInterface("draft")
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class DraftingBids {

    /** Letters that all answers of a bid may have together. */
    public static final int LONGEST = 600_000;

    private final BidAccess access;
    private final DraftRows rows;
    private final BidDocuments documents;
    private final KeepingAnswers<StoredDraft> keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftingBids(
            BidAccess access, DraftRows rows, BidDocuments documents, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.access = access;
        this.rows = rows;
        this.documents = documents;
        this.keeping = new KeepingAnswers<>(rows, clock);
        this.clock = clock;
    }

    /**
     * A bid with the form that it answers.
     *
     * @param published the version of the tender that counts
     * @param closed why nothing can be written any more
     */
    @NamedInterface("draft")
    public record Shown(DraftBid draft, BidForm form, PublishedTender published, Optional<BidRefusal> closed) {}

    /** The organisations for which the signed-in person can bid. */
    @Transactional(readOnly = true)
    public List<OrganisationId> providers() {
        return access.mine();
    }

    /** Every bid of the organisations for which the signed-in person bids. */
    @Transactional(readOnly = true)
    public List<Shown> mine() {
        return access.mine().stream()
                .flatMap(provider -> rows.of(provider).stream())
                .flatMap(draft -> shown(draft).stream())
                .toList();
    }

    /** A bid; empty where it was not begun, or is not the reader's. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(BidReference reference) {
        if (!access.mine().contains(reference.provider())) {
            return Optional.empty();
        }
        return rows.find(reference).map(StoredDraft::draft).flatMap(this::shown);
    }

    private Optional<Shown> shown(DraftBid draft) {
        return access.tender(draft.reference())
                .map(published -> new Shown(
                        draft,
                        BidForm.of(BidAccess.lot(published, draft.reference()).orElseThrow()),
                        published,
                        access.closed(published)));
    }

    /** Begins a bid, unless it was begun before; empty where it was or is. */
    public Optional<BidRefusal> begin(BidReference reference) {
        Actor.Person me = access.me(reference);
        Optional<PublishedTender> published = access.tender(reference);
        if (published.isEmpty()) {
            return Optional.of(BidRefusal.NO_TENDER);
        }
        Optional<BidRefusal> closed = access.closed(published.get());
        if (closed.isPresent() || rows.find(reference).isPresent()) {
            return closed;
        }
        access.hold(reference.provider());
        if (rows.find(reference).isEmpty()) {
            rows.add(new DraftBid(reference, By.of(me, Moments.now(clock)), Map.of(), List.of(), List.of()));
        }
        return Optional.empty();
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome answer(BidReference reference, String part, FieldPath path, String seen, String text) {
        Actor.Person me = access.me(reference);
        PublishedTender published =
                access.tender(reference).orElseThrow(() -> new AccessDeniedException("There is no such tender"));
        BidForm form = BidForm.of(BidAccess.lot(published, reference).orElseThrow());
        AnswerOutcome outcome =
                keeping.keep(new Typed(rows.id(reference), part, path, seen, text), new AnswerGuard<>() {
                    @Override
                    public Actor.Person writer(StoredDraft stored) {
                        return me;
                    }

                    @Override
                    public Optional<AnswerOutcome.Reason> lock(StoredDraft stored) {
                        return access.closed(published).map(why -> (AnswerOutcome.Reason) why);
                    }

                    @Override
                    public Optional<AnswerField> field(AnswerPart<StoredDraft> found, FieldPath place) {
                        return form.at(found.name(), place);
                    }

                    @Override
                    public Optional<AnswerOutcome> objection(AnswerPart<StoredDraft> found, AnswerChange change) {
                        Optional<BidRefusal> unfit = unfit(found, change);
                        if (unfit.isPresent()) {
                            return Optional.of(new AnswerOutcome.Refused(unfit.get()));
                        }
                        return found.sheet().draft().letters() + change.to().length() > LONGEST
                                ? Optional.of(new AnswerOutcome.Refused(BidRefusal.TOO_MUCH))
                                : Optional.empty();
                    }

                    @Override
                    public List<String> kept(AnswerPart<StoredDraft> found, AnswerChange change) {
                        return List.of();
                    }

                    private Optional<BidRefusal> unfit(AnswerPart<StoredDraft> found, AnswerChange change) {
                        boolean room = form.ofPartner(found.name(), change.path())
                                .filter(field -> !BidPartners.isRoom(field, change.path()))
                                .isEmpty();
                        return room ? unfitPassage(found, change) : Optional.of(BidRefusal.TOO_MUCH);
                    }

                    private Optional<BidRefusal> unfitPassage(AnswerPart<StoredDraft> found, AnswerChange change) {
                        return form.passage(found.name(), change.path()).flatMap(field -> {
                            if (Passage.row(change.path()) < 1 || Passage.row(change.path()) > Passage.MOST) {
                                return Optional.of(BidRefusal.TOO_MUCH);
                            }
                            boolean there = field.what() != BidField.What.DOCUMENT
                                    || change.to().isEmpty()
                                    || documents
                                            .unread(reference.provider())
                                            .find(new EvidenceId(change.to()))
                                            .isPresent();
                            return there ? Optional.empty() : Optional.of(BidRefusal.NO_DOCUMENT);
                        });
                    }
                });
        if (outcome instanceof AnswerOutcome.Kept) {
            events.publishEvent(new BidWritten(reference, me));
        }
        return outcome;
    }
}
