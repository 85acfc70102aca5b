package org.evenhand.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.FigureReading;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation that buys asks what an arrangement would save against what would be bought otherwise. Its commissioners
 * write, its auditors read, to everybody else it is not there. Nothing of it is read by anything that scores.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PreparingCases {

    /** What became of the wish to begin a case. */
    public sealed interface Begun {
        /** It was begun. */
        record Done(CaseId id) implements Begun {}

        /** It was not. */
        record Refused(PlanRefusal why) implements Begun {}

        /** The title is longer than is kept. */
        record TooLong(int most) implements Begun {}
    }

    /** The discount rate with which a case begins: HM Treasury's Green Book, 3.5 % a year in real terms. */
    static final String GREEN_BOOK_RATE = "3.5";

    /** Where that rate is told. */
    static final String GREEN_BOOK =
            "HM Treasury, The Green Book: 3.5 % a year in real terms for the first 30 years, as"
                    + " told in the terms of reference of the discount rate review (GOV.UK, 16 December 2025), which may change it";

    private final Plans plans;
    private final CaseRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingCases(Plans plans, CaseRows rows, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** The organisation, for its commissioners and auditors, if it buys; to others it is not there. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return plans.find(id);
    }

    /** Whether the signed-in person may write. */
    public boolean mayWrite(OrganisationId id) {
        return plans.mayWrite(id);
    }

    /** The cases of an organisation, the oldest first. */
    @Transactional(readOnly = true)
    public List<BusinessCase> cases(OrganisationId id) {
        plans.reader(id);
        return rows.of(id);
    }

    /** A case as it stands now, with who wrote in it last; none where the organisation has no such case. */
    @Transactional(readOnly = true)
    public Optional<DatedCase> dated(OrganisationId id, CaseId which) {
        plans.reader(id);
        return plans.find(id)
                .flatMap(whose -> rows.of(id).stream()
                        .filter(one -> one.id().equals(which))
                        .findFirst()
                        .flatMap(one -> rows.lastChange(which)
                                .map(last -> new DatedCase(whose, one, Moments.now(clock), last.by(), last.at()))));
    }

    /** Begins a case, with the usual discount rate and nothing paid once. */
    public Begun begin(OrganisationId organisation, String title) {
        Actor.Person me = plans.writer(organisation);
        String called = CaseItem.ABOUT.clean(CasePart.TITLE, title);
        Optional<PlanRefusal> objection = CaseItem.ABOUT.objection(CasePart.TITLE, called);
        if (objection.isPresent()) {
            return new Begun.Refused(objection.get());
        }
        if (called.length() > CasePart.TITLE.longest()) {
            return new Begun.TooLong(CasePart.TITLE.longest());
        }
        CaseId id = new CaseId(UUID.randomUUID().toString());
        Instant now = clock.instant();
        rows.begin(organisation, id, me.name(), now);
        Map.of(
                        new Slot(CaseItem.ABOUT, CasePart.TITLE), called,
                        new Slot(CaseItem.ABOUT, CasePart.PERIOD), "week",
                        new Slot(CaseItem.SET_UP, CasePart.LIKELY), "0",
                        new Slot(CaseItem.RATE, CasePart.LIKELY), GREEN_BOOK_RATE,
                        new Slot(CaseItem.RATE, CasePart.SOURCE), GREEN_BOOK)
                .forEach((slot, answer) -> rows.write(id, slot, new Written(answer, me.name(), now)));
        events.publishEvent(AuditEvent.of(me, PlanningAuditEvent.CASE_BEGUN, subject(id))
                .at(organisation)
                .with(Map.of("name", called)));
        return new Begun.Done(id);
    }

    /** Replaces a figure, if it still is what the writer saw. */
    public Saved change(OrganisationId organisation, CaseId id, Slot slot, String seen, String answer) {
        Actor.Person me = plans.writer(organisation);
        if (!rows.hold(organisation, id) || !slot.item().parts().contains(slot.part())) {
            throw new AccessDeniedException("The organisation has no such case or figure");
        }
        Optional<FigureReading.Refused> noFigure = slot.item().noFigure(slot.part(), answer);
        if (noFigure.isPresent()) {
            return new Saved.NoFigure(noFigure.get());
        }
        String to = slot.item().clean(slot.part(), answer);
        Optional<PlanRefusal> objection = slot.item().objection(slot.part(), to);
        if (objection.isPresent()) {
            return new Saved.Refused(objection.get());
        }
        if (to.length() > slot.part().longest()) {
            return new Saved.TooLong(slot.part().longest());
        }
        Instant now = Moments.now(clock);
        Optional<Written> there = rows.find(id, slot);
        Optional<Saved> unwritten = Written.unwritten(there, slot.item().clean(slot.part(), seen), to, answer, now);
        if (unwritten.isPresent()) {
            return unwritten.get();
        }
        rows.write(id, slot, new Written(to, me.name(), now));
        events.publishEvent(AuditEvent.of(me, PlanningAuditEvent.CASE_CHANGED, subject(id))
                .at(organisation)
                .with(Map.of(
                        "item",
                        slot.item().word(),
                        "field",
                        slot.part().word(),
                        "from",
                        Written.text(there),
                        "to",
                        to)));
        return new Saved.Kept(to, now);
    }

    private static AuditEvent.Subject subject(CaseId id) {
        return new AuditEvent.Subject("business-case", id.value(), Optional.empty());
    }
}
