package org.evenhand.planning.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.access.PlanAccess;
import org.evenhand.planning.access.PlanningAuditEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
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

    /** Outcome of the wish to begin a case. */
    public sealed interface Begun {
        /** It was begun. */
        record Done(CaseId id) implements Begun {}

        /** It was not. */
        record Refused(AnswerOutcome.Reason why) implements Begun {}

        /** The title is longer than is kept. */
        record TooLong(int most) implements Begun {}
    }

    /**
     * A business case as it stands at a moment, to be taken away.
     *
     * @param of whose case it is
     * @param at the moment
     * @param changedBy who wrote in it last
     * @param changedAt when that was
     */
    public record DatedCase(Organisation of, BusinessCase written, Instant at, String changedBy, Instant changedAt) {}

    private final PlanAccess plans;
    private final CaseRows rows;
    private final KeepingAnswers<CaseId> keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingCases(PlanAccess plans, CaseRows rows, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.keeping = new KeepingAnswers<>(rows.figures(), clock);
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
                                .map(last -> new DatedCase(
                                        whose,
                                        one,
                                        Moments.now(clock),
                                        last.by().name(),
                                        last.by().at()))));
    }

    /** Begins a case, with the usual discount rate and nothing paid once. */
    public Begun begin(OrganisationId organisation, String title) {
        Actor.Person me = plans.writer(organisation);
        AnswerField.Reading read =
                CaseFields.asked(CaseItem.ABOUT, CasePart.TITLE).read(title);
        if (read.refusal().isPresent()) {
            return new Begun.Refused(read.refusal().get());
        }
        String called = read.text();
        if (called.length() > CasePart.TITLE.longest()) {
            return new Begun.TooLong(CasePart.TITLE.longest());
        }
        CaseId id = new CaseId(UUID.randomUUID().toString());
        rows.begin(organisation, BusinessCase.begun(id, called), By.of(me, clock.instant()));
        events.publishEvent(AuditEvent.of(me, PlanningAuditEvent.CASE_BEGUN, subject(id))
                .at(organisation)
                .with(Map.of("name", called)));
        return new Begun.Done(id);
    }

    /** Replaces a figure, if it still is what the writer saw. */
    public AnswerOutcome change(OrganisationId organisation, CaseId id, Slot slot, String seen, String answer) {
        Actor.Person me = plans.writer(organisation);
        if (!rows.hold(organisation, id)) {
            throw new AccessDeniedException("The organisation has no such case");
        }
        return keeping.keep(
                new Typed(id.value(), slot.item().word(), slot.path(), seen, answer),
                AnswerGuard.of(
                        me,
                        CaseFields.of(slot.item()),
                        change -> events.publishEvent(AuditEvent.of(me, PlanningAuditEvent.CASE_CHANGED, subject(id))
                                .at(organisation)
                                .with(AuditPolicy.FULL.details(change))
                                .with(Map.of("item", slot.item().word())))));
    }

    private static AuditEvent.Subject subject(CaseId id) {
        return new AuditEvent.Subject("business-case", id.value(), Optional.empty());
    }
}
