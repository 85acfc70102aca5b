package org.evenhand.tenders.drafting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.ListingBuyers;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to tenders that are being drafted; {@link TenderAccess} says for whom. */
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@NamedInterface("drafting")
public class DraftingTenders {

    private static final String WHOLE = "100";

    private final TenderRows rows;
    private final TenderAccess access;
    private final TenderIds ids;
    private final BuyerRows buying;
    private final CopyingFrameworks frameworks;
    private final ReadingFrameworks reading;
    private final ListingBuyers buyers;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftingTenders(
            TenderRows rows,
            BuyerRows buying,
            TenderAccess access,
            TenderIds ids,
            CopyingFrameworks frameworks,
            ReadingFrameworks reading,
            ListingBuyers buyers,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.ids = ids;
        this.buying = buying;
        this.frameworks = frameworks;
        this.reading = reading;
        this.buyers = buyers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The organisations for which the signed-in person may draft. */
    public List<OrganisationId> leading() {
        return access.organisations();
    }

    /** The tenders that the signed-in person may read, the one changed last first. */
    @Transactional(readOnly = true)
    public List<DraftTender> mine() {
        return access.readable();
    }

    /** The tender of that name, for those who may read its draft; to others it is not there. */
    @Transactional(readOnly = true)
    public Optional<DraftTender> find(TenderId id) {
        return access.find(id);
    }

    /** Whether the signed-in person may write in it. */
    public boolean mayWrite(DraftTender tender) {
        return access.mayWrite(tender);
    }

    /**
     * A new tender, with one buyer and a framework of its own; empty where the title is not one.
     *
     * @param criteria the framework whose criteria it begins with; the lead's own
     */
    public Optional<TenderId> start(OrganisationId lead, String title, FrameworkId criteria) {
        Actor.Person me = current.in(lead, Role.COMMISSIONER);
        String clean = TypedText.clean(title);
        Optional<String> called = Optional.of(clean.strip())
                .filter(one -> !one.isEmpty() && clean.length() <= TenderFields.TITLE.longest());
        if (called.isEmpty()) {
            return Optional.empty();
        }
        TenderId id = ids.free(called.get());
        FrameworkId own = frameworks.forTender(criteria, id, called.get());
        Instant now = now();
        By by = By.of(me, now);
        rows.open(id, lead, own, by);
        rows.add(id, new TenderPart(TenderPart.Id.TENDER, TenderPart.Kind.TENDER, new TreeMap<>()), by);
        rows.write(id, TenderPart.Id.TENDER, TenderFields.TITLE.path(), called.get(), by);
        SortedMap<String, String> buyer = new TreeMap<>();
        buyer.put(DraftTender.ORGANISATION, lead.value());
        buyer.put(DraftTender.SHARE, WHOLE);
        rows.add(id, new TenderPart(newPart(), TenderPart.Kind.BUYER, buyer), by);
        if (reading.find(own).filter(copy -> copy.organisation().equals(lead)).isEmpty()) {
            // Its criteria would be somebody else's to write.
            throw TenderAccess.denied();
        }
        note(me, TenderAuditEvent.TENDER_STARTED, id, 1, Map.of("title", called.get()));
        return Optional.of(id);
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome answer(TenderId id, TenderPart.Id part, FieldPath place, String seen, String answer) {
        TenderPart.Kind kind = rows.kind(id, part).orElseThrow(TenderAccess::denied);
        // Which organisation buys is no text of the draft.
        AnswerStore<TenderRows.Sheet> store =
                kind == TenderPart.Kind.BUYER ? buying.store(rows.answers()) : rows.answers();
        return new KeepingAnswers<>(store, clock)
                .keep(new Typed(id.value(), part.value(), place, seen, answer), new DraftGuard(id, kind));
    }

    /** Lets the lead's commissioners write until the tender ends. */
    private final class DraftGuard implements AnswerGuard<TenderRows.Sheet> {

        private final TenderId id;
        private final TenderPart.Kind kind;

        DraftGuard(TenderId id, TenderPart.Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        @Override
        public Actor.Person writer(TenderRows.Sheet sheet) {
            return access.writer(id, sheet.lead());
        }

        @Override
        public Optional<AnswerOutcome.Reason> lock(TenderRows.Sheet sheet) {
            return Optional.of((AnswerOutcome.Reason) PartChange.Why.CLOSED)
                    .filter(any -> sheet.status().isClosed());
        }

        @Override
        public Optional<AnswerField> field(AnswerPart<TenderRows.Sheet> part, FieldPath path) {
            return TenderFields.catalogue(kind).at(path);
        }

        @Override
        public Optional<AnswerOutcome> objection(AnswerPart<TenderRows.Sheet> part, AnswerChange change) {
            if (kind != TenderPart.Kind.BUYER || !change.path().equals(TenderFields.BUYER.path())) {
                return Optional.empty();
            }
            DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
            TenderPart buyer = tender.part(new TenderPart.Id(part.name())).orElseThrow(TenderAccess::denied);
            return refusal(tender, buyer, change.to()).map(AnswerOutcome.Refused::new);
        }

        @Override
        public List<String> kept(AnswerPart<TenderRows.Sheet> part, AnswerChange change) {
            Actor.Person me = access.writer(id, part.sheet().lead());
            Map<String, String> details = new TreeMap<>(AuditPolicy.EXCERPT.details(change));
            details.put("part", kind.word());
            note(
                    me,
                    TenderAuditEvent.TENDER_CHANGED,
                    id,
                    part.version().orElseThrow().number() + 1,
                    details);
            return List.of();
        }
    }

    /** Adds a part that has several: a buyer, a lot, somebody on the panel, an interest. */
    public PartChange add(TenderId id, TenderPart.Kind kind) {
        Actor.Person me = access.writing(id);
        if (rows.find(id).filter(DraftTender::isClosed).isPresent()) {
            return new PartChange.Refused(PartChange.Why.CLOSED);
        }
        TenderPart.Id part = newPart();
        rows.add(id, new TenderPart(part, kind, new TreeMap<>()), By.of(me, now()));
        noteChange(me, TenderAuditEvent.PART_ADDED, id, Map.of("part", kind.word()));
        return new PartChange.Done(part);
    }

    /** Takes a part out; its answers are kept. The tender, its lead and every buyer that a published version names stay. */
    public PartChange remove(TenderId id, TenderPart.Id part) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Optional<TenderPart> there = tender.part(part).filter(one -> one.kind() != TenderPart.Kind.TENDER);
        if (tender.isClosed()) {
            return new PartChange.Refused(PartChange.Why.CLOSED);
        }
        if (there.filter(tender::isLead).isPresent()) {
            return new PartChange.Refused(PartChange.Why.LEADS);
        }
        if (there.flatMap(tender::buyer).filter(TenderBuyer::isBound).isPresent()) {
            return new PartChange.Refused(PartChange.Why.BOUND);
        }
        if (there.isEmpty() || !rows.remove(id, part, By.of(me, now()))) {
            return new PartChange.Refused(PartChange.Why.MEANWHILE);
        }
        buying.leave(id, part, By.of(me, now()), Optional.empty());
        noteChange(
                me,
                TenderAuditEvent.PART_REMOVED,
                id,
                Map.of("part", there.get().kind().word()));
        return new PartChange.Done(part);
    }

    /** Puts a part back that was taken out, unless its organisation was named anew since. */
    public PartChange putBack(TenderId id, TenderPart.Id part) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        if (tender.isClosed()) {
            return new PartChange.Refused(PartChange.Why.CLOSED);
        }
        Optional<BuyerRows.Standing> gone =
                buying.find(id, part).filter(one -> one.left().isPresent());
        if (gone.filter(one -> !one.why().isEmpty()).isPresent()) {
            return new PartChange.Refused(PartChange.Why.LEFT);
        }
        if (gone.filter(one -> tender.buyers().contains(one.buyer().organisation()))
                .isPresent()) {
            return new PartChange.Refused(PartChange.Why.NAMED);
        }
        if (!rows.putBack(id, part)) {
            return new PartChange.Refused(PartChange.Why.MEANWHILE);
        }
        buying.putBack(id, part, By.of(me, now()));
        String kind = rows.kind(id, part).orElseThrow().word();
        noteChange(me, TenderAuditEvent.PART_PUT_BACK, id, Map.of("part", kind));
        return new PartChange.Done(part);
    }

    /** The lead stays and is named once, and so is each of the others, which are chosen from those who buy. */
    private Optional<PartChange.Why> refusal(DraftTender tender, TenderPart buyer, String organisation) {
        if (tender.isLead(buyer)) {
            return Optional.of(PartChange.Why.LEADS);
        }
        if (tender.buyer(buyer).filter(TenderBuyer::isBound).isPresent()) {
            return Optional.of(PartChange.Why.BOUND);
        }
        if (organisation.isEmpty()) {
            return Optional.empty();
        }
        if (tender.isNamedBeside(buyer, organisation)) {
            return Optional.of(PartChange.Why.NAMED);
        }
        if (buyers.all().stream().noneMatch(one -> one.id().value().equals(organisation))) {
            throw TenderAccess.denied();
        }
        return Optional.empty();
    }

    private static TenderPart.Id newPart() {
        return new TenderPart.Id(UUID.randomUUID().toString());
    }

    private void noteChange(Actor.Person me, TenderAuditEvent what, TenderId id, Map<String, String> details) {
        note(me, what, id, rows.changed(id, By.of(me, now())), details);
    }

    private void note(Actor.Person me, TenderAuditEvent what, TenderId id, long version, Map<String, String> details) {
        events.publishEvent(what.by(me, id, version).with(new TreeMap<>(details)));
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
