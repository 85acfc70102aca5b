package org.evenhand.planning.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.people.Organisation;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.access.PlanAccess;
import org.evenhand.planning.access.PlanningAuditEvent;
import org.evenhand.planning.assessment.AssessmentFields.Refusal;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation that buys looks at how it works with people and places: ten actions, each with a level, evidence and a
 * next step. Its commissioners answer, its auditors read, to everybody else it is not there. Nothing of it is read by
 * anything that scores.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssessingOurselves {

    /** Outcome of the wish to keep a copy. */
    public sealed interface Keeping {
        /** It was kept. */
        record Done(AssessmentCopy copy) implements Keeping {}

        /** It was not, and nothing changed. */
        record Refused(AnswerOutcome.Reason why) implements Keeping {}

        /** The reason is longer than is kept. */
        record TooLong(int most) implements Keeping {}
    }

    /** As many characters as a reason may have. */
    public static final int LONGEST_REASON = 500;

    private final PlanAccess plans;
    private final AssessmentRows rows;
    private final KeepingAnswers<OrganisationId> keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessingOurselves(
            PlanAccess plans, AssessmentRows rows, JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.keeping = new KeepingAnswers<>(AssessmentRows.answers(jdbc), clock);
        this.events = events;
        this.clock = clock;
    }

    /** The organisation, for its commissioners and auditors, if it buys; to others it is not there. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return plans.find(id);
    }

    /** Whether the signed-in person may answer. */
    public boolean mayAnswer(OrganisationId id) {
        return plans.mayWrite(id);
    }

    /** What is answered now. */
    @Transactional(readOnly = true)
    public Answers answers(OrganisationId id) {
        plans.reader(id);
        return rows.now(id);
    }

    /** The dated copies, the oldest first. */
    @Transactional(readOnly = true)
    public List<AssessmentCopy> copies(OrganisationId id) {
        plans.reader(id);
        return rows.copies(id);
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome answer(OrganisationId id, Question question, String seen, String answer) {
        Actor.Person me = plans.writer(id);
        plans.hold(id);
        return keeping.keep(
                new Typed(id.value(), question.action().word(), question.path(), seen, answer),
                AnswerGuard.of(
                        me,
                        AssessmentFields.ALL,
                        change -> events.publishEvent(AuditEvent.of(
                                        me,
                                        PlanningAuditEvent.ANSWER_CHANGED,
                                        new AuditEvent.Subject("self-assessment", id.value(), Optional.empty()))
                                .at(id)
                                .with(AuditPolicy.FULL.details(change))
                                .with(Map.of("asset-action", question.action().word())))));
    }

    /** Keeps what is answered now as a copy of today, which never changes. */
    public Keeping keep(OrganisationId id, String reason) {
        Actor.Person me = plans.writer(id);
        String why = TypedText.lines(reason);
        if (why.isEmpty()) {
            return new Keeping.Refused(Refusal.REASON_MISSING);
        }
        if (why.length() > LONGEST_REASON) {
            return new Keeping.TooLong(LONGEST_REASON);
        }
        plans.hold(id);
        Answers now = rows.now(id);
        if (now.answered() == 0) {
            return new Keeping.Refused(Refusal.NOTHING_ANSWERED);
        }
        int number = rows.copies(id).size() + 1;
        LocalDate today = Days.today(clock);
        AssessmentCopy copy = new AssessmentCopy(number, today, me.name(), why, now);
        rows.keep(id, copy, By.of(me, clock.instant()));
        events.publishEvent(copy.kept(me, id));
        return new Keeping.Done(copy);
    }
}
