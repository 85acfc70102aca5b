package org.evenhand.questions.clarification;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commissioners type in questions that came by letter, by telephone or by e-mail: those count the same as others. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class TypingInQuestions {

    private final NewQuestions intake;
    private final QuestionAccess access;
    private final ApplicationEventPublisher events;

    TypingInQuestions(NewQuestions intake, QuestionAccess access, ApplicationEventPublisher events) {
        this.intake = intake;
        this.access = access;
        this.events = events;
    }

    /**
     * Keeps a question that came on another way than here. It was in time if it came in time, whenever it is typed in.
     *
     * @param channel by letter, by telephone or by e-mail
     * @param came the day on which it came
     * @param language in which it is
     */
    public Asking typeIn(
            TenderId tender, Manner manner, Channel channel, LocalDate came, String words, Locale language) {
        Actor.Person me = access.writing(tender);
        Optional<QuestionDays> days = intake.days(tender);
        NewQuestions.Wording wording = new NewQuestions.Wording(manner, channel, words, language);
        Optional<QuestionRefusal> objection =
                days.isEmpty() ? Optional.of(QuestionRefusal.NO_TENDER) : objection(days.get(), came, wording);
        if (objection.isPresent()) {
            return new Asking.Refused(objection.get());
        }
        intake.hold(tender);
        Question typed = intake.keep(tender, wording, came, Optional.of(By.of(me, intake.now())), Optional.empty());
        events.publishEvent(QuestionAuditEvent.TYPED_IN.on(typed, me, typed.fingerprint()));
        return new Asking.Asked(typed.number());
    }

    private Optional<QuestionRefusal> objection(QuestionDays days, LocalDate came, NewQuestions.Wording wording) {
        if (days.isClosed(intake.now())) {
            return Optional.of(QuestionRefusal.CLOSED);
        }
        return !days.isInTime(came) || came.isAfter(intake.today())
                ? Optional.of(QuestionRefusal.NOT_IN_TIME)
                : wording.objection();
    }
}
