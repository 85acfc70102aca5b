package org.evenhand.questions.clarification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.CurrentPerson;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Days;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers ask about published tenders, and take back what was not answered yet. That they asked stands on the record of the
 * provider; on that of the tender stands that a question came, and nothing of whoever asked it.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
@NamedInterface("clarification")
public class AskingQuestions {

    /** Questions that an organisation may ask about one tender in a day. */
    static final int MOST_IN_A_DAY = 20;

    /** Questions that an organisation may ask about one tender in all. */
    static final int MOST = 60;

    /** Letters that a reason may have. */
    static final int LONGEST_REASON = 500;

    private final QuestionRows rows;
    private final NewQuestions intake;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    AskingQuestions(QuestionRows rows, NewQuestions intake, CurrentPerson current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.intake = intake;
        this.current = current;
        this.events = events;
    }

    /** What the signed-in person asked about a tender, the last first. */
    @Transactional(readOnly = true)
    public List<OwnQuestion> mine(TenderId tender) {
        return rows.askedBy(current.required().account(), tender).stream()
                .map(OwnQuestion::of)
                .toList();
    }

    /**
     * Asks a question. The same words that wait for an answer already are not asked twice: a form may be sent twice.
     *
     * @param language in which letters about it are written
     */
    public Asking ask(TenderId tender, Manner manner, String words, Locale language) {
        Actor.Person me = current.holding(Role.PROVIDER);
        QuestionRows.Asker asker = new QuestionRows.Asker(me.account(), me.in());
        NewQuestions.Wording wording = new NewQuestions.Wording(manner, Channel.ONLINE, words, language);
        Optional<QuestionDays> days = intake.days(tender);
        Optional<QuestionRefusal> objection = days.isEmpty()
                ? Optional.of(QuestionRefusal.NO_TENDER)
                : days.get().objection(intake.now()).or(() -> wording.objection());
        if (objection.isPresent()) {
            return new Asking.Refused(objection.get());
        }
        intake.hold(tender);
        List<Question> before = rows.askedFor(asker.organisation(), tender);
        Optional<Question> same = before.stream()
                .filter(one -> one.isOpen() && one.words().equals(wording.clean()))
                .findFirst();
        if (same.isPresent()) {
            return new Asking.Asked(same.get().number());
        }
        Optional<QuestionRefusal> limit = limit(before);
        if (limit.isPresent()) {
            return new Asking.Refused(limit.get());
        }
        Question asked = intake.keep(tender, wording, intake.today(), Optional.empty(), Optional.of(asker));
        events.publishEvent(QuestionAuditEvent.ASKED.byProvider(me, tender));
        events.publishEvent(QuestionAuditEvent.RECEIVED.on(asked, new Actor.Evenhand(), asked.fingerprint()));
        return new Asking.Asked(asked.number());
    }

    private Optional<QuestionRefusal> limit(List<Question> before) {
        if (before.size() >= MOST) {
            return Optional.of(QuestionRefusal.ENOUGH);
        }
        long today = before.stream()
                .filter(one -> Days.of(one.askedAt()).equals(intake.today()))
                .count();
        return today >= MOST_IN_A_DAY ? Optional.of(QuestionRefusal.ENOUGH_FOR_TODAY) : Optional.empty();
    }

    /**
     * Takes a question back that the signed-in person asked and nobody answered.
     *
     * @param reason may be empty
     */
    public Settling takeBack(TenderId tender, int number, String reason) {
        Actor.Person me = current.holding(Role.PROVIDER);
        String why = TypedText.clean(reason).strip();
        Optional<Question> found = rows.askedBy(me.account(), tender).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        if (found.isEmpty()) {
            return new Settling.Refused(QuestionRefusal.NOT_YOURS);
        }
        Optional<QuestionRefusal> objection = objection(tender, number, why);
        if (objection.isPresent()) {
            return new Settling.Refused(objection.get());
        }
        Instant now = intake.now();
        // Nothing but the moment: the row is read by the buyers.
        Question.Settled how = Question.Settled.because(By.named("", now), why);
        boolean done = rows.settle(found.get(), QuestionState.Step.WITHDRAW, Optional.of(how));
        Question settled = rows.find(tender, number).orElseThrow();
        if (!done) {
            return new Settling.Meanwhile(settled);
        }
        events.publishEvent(QuestionAuditEvent.TAKEN_BACK.byProvider(me, tender));
        events.publishEvent(QuestionState.Step.WITHDRAW.event().on(settled, new Actor.Evenhand(), settled.outcome()));
        return new Settling.Done(settled);
    }

    private Optional<QuestionRefusal> objection(TenderId tender, int number, String why) {
        if (why.length() > LONGEST_REASON) {
            return Optional.of(QuestionRefusal.REASON_TOO_LONG);
        }
        return rows.mergedInto(tender, number).isEmpty()
                ? Optional.empty()
                : Optional.of(QuestionRefusal.OTHERS_ASK_THE_SAME);
    }
}
