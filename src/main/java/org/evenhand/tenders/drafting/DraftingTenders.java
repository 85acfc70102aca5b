package org.evenhand.tenders.drafting;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.criteria.Typed;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.ListingBuyers;
import org.evenhand.record.Actor;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.figures.FigureReading;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to tenders that are being drafted; {@link TenderAccess} says for whom. */
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class DraftingTenders {

    private static final int LONGEST = 20_000;
    private static final String WHOLE = "100";

    private final TenderRows rows;
    private final TenderAccess access;
    private final TenderIds ids;
    private final CopyingFrameworks frameworks;
    private final ReadingFrameworks reading;
    private final ListingBuyers buyers;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftingTenders(
            TenderRows rows,
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
        Optional<String> called = Typed.title(title);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        TenderId id = ids.free(called.get());
        FrameworkId own = frameworks.forTender(criteria, id, called.get());
        Instant now = now();
        rows.open(id, lead, own, me.name(), now);
        rows.add(id, new TenderPart(TenderPart.Id.TENDER, TenderPart.Kind.TENDER, new TreeMap<>()), me.name(), now);
        rows.write(id, TenderPart.Id.TENDER, DraftTender.TITLE, called.get(), me.name(), now);
        SortedMap<String, String> buyer = new TreeMap<>();
        buyer.put(DraftTender.ORGANISATION, lead.value());
        buyer.put(DraftTender.SHARE, WHOLE);
        rows.add(id, new TenderPart(newPart(), TenderPart.Kind.BUYER, buyer), me.name(), now);
        if (reading.find(own).filter(copy -> copy.organisation().equals(lead)).isEmpty()) {
            // Its criteria would be somebody else's to write.
            throw TenderAccess.denied();
        }
        note(me, TenderAuditEvent.TENDER_STARTED, id, 1, Map.of("title", called.get()));
        return Optional.of(id);
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public Saved answer(TenderId id, TenderPart.Id part, String place, String seen, String answer) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Optional<TenderField> field = tender.part(part).flatMap(one -> TenderFields.at(one.kind(), place));
        Optional<FigureReading> figure = field.flatMap(TenderField::form).map(form -> form.read(Typed.clean(answer)));
        Optional<FigureReading.Refused> refused = figure.flatMap(FigureReading::refusal);
        if (refused.isPresent()) {
            return new Saved.NoFigure(refused.get());
        }
        String kept = figure.map(
                        one -> one.number().map(BigDecimal::toPlainString).orElse(""))
                .orElseGet(() -> Typed.clean(answer));
        if (tender.isClosed()) {
            return new Saved.Refused(PartChange.Why.CLOSED.word());
        }
        boolean title = part.equals(TenderPart.Id.TENDER) && place.equals(DraftTender.TITLE);
        int most = field.map(TenderField::longest).orElse(LONGEST);
        if (kept.length() > most) {
            return new Saved.TooLong(most);
        }
        if (title && kept.isBlank()) {
            return new Saved.NoTitle();
        }
        Optional<TenderRows.Removal> removal = rows.removal(id, part);
        if (removal.isPresent()) {
            return new Saved.Gone(removal.get().by(), removal.get().at());
        }
        TenderPart there = tender.part(part).orElseThrow(TenderAccess::denied);
        Optional<TenderRows.Answer> standing = rows.answer(id, part, place);
        String before = standing.map(TenderRows.Answer::text).orElse("");
        if (before.equals(kept)) {
            return new Saved.Kept(kept, standing.map(TenderRows.Answer::at).orElseGet(this::now));
        }
        if (!before.equals(seen)) {
            return standing.map(theirs -> new Saved.ChangedMeanwhile(answer, theirs.text(), theirs.by(), theirs.at()))
                    .orElseGet(() -> new Saved.ChangedMeanwhile(answer, "", tender.changedBy(), tender.changedAt()));
        }
        Optional<PartChange.Why> refusal = place.equals(DraftTender.ORGANISATION)
                ? refusal(tender, there, kept)
                : Optional.<PartChange.Why>empty();
        if (refusal.isPresent()) {
            return new Saved.Refused(refusal.get().word());
        }
        rows.write(id, part, place, kept, me.name(), now());
        noteChange(
                me,
                TenderAuditEvent.TENDER_CHANGED,
                id,
                Map.of(
                        "part",
                        there.kind().word(),
                        "field",
                        place,
                        "from",
                        Typed.shortened(before),
                        "to",
                        Typed.shortened(kept)));
        return new Saved.Kept(kept, now());
    }

    /** Adds a part that has several: a buyer, a lot, somebody on the panel, an interest. */
    public PartChange add(TenderId id, TenderPart.Kind kind) {
        Actor.Person me = access.writing(id);
        if (rows.find(id).filter(DraftTender::isClosed).isPresent()) {
            return new PartChange.Refused(PartChange.Why.CLOSED);
        }
        TenderPart.Id part = newPart();
        rows.add(id, new TenderPart(part, kind, new TreeMap<>()), me.name(), now());
        noteChange(me, TenderAuditEvent.PART_ADDED, id, Map.of("part", kind.word()));
        return new PartChange.Done(part);
    }

    /** Takes a part out; its answers are kept. The tender itself and its lead buyer stay. */
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
        if (there.isEmpty() || !rows.remove(id, part, me.name(), now())) {
            return new PartChange.Refused(PartChange.Why.MEANWHILE);
        }
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
        String organisation = rows.answer(id, part, DraftTender.ORGANISATION)
                .map(TenderRows.Answer::text)
                .orElse("");
        if (!organisation.isEmpty()
                && tender.buyers().contains(new OrganisationId(organisation))
                && tender.part(part).isEmpty()) {
            return new PartChange.Refused(PartChange.Why.NAMED);
        }
        if (!rows.putBack(id, part)) {
            return new PartChange.Refused(PartChange.Why.MEANWHILE);
        }
        String kind = rows.find(id)
                .flatMap(now -> now.part(part))
                .map(one -> one.kind().word())
                .orElse("");
        noteChange(me, TenderAuditEvent.PART_PUT_BACK, id, Map.of("part", kind));
        return new PartChange.Done(part);
    }

    /** The lead stays and is named once, and so is each of the others, which are chosen from those who buy. */
    private Optional<PartChange.Why> refusal(DraftTender tender, TenderPart buyer, String organisation) {
        if (tender.isLead(buyer)) {
            return Optional.of(PartChange.Why.LEADS);
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
        note(me, what, id, rows.changed(id, me.name(), now()), details);
    }

    private void note(Actor.Person me, TenderAuditEvent what, TenderId id, long version, Map<String, String> details) {
        events.publishEvent(what.by(me, id, version).with(new TreeMap<>(details)));
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
