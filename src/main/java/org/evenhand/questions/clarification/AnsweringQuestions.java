package org.evenhand.questions.clarification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.people.CurrentPerson;
import org.evenhand.questions.clarification.QuestionState.Step;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commissioners of the buyers answer questions to everybody, merge those that ask the same and refuse those that cannot be
 * answered. What was settled stands; several may write at once, and nobody overwrites what another did.
 */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
@NamedInterface("clarification")
public class AnsweringQuestions {

    /** Letters that an answer may have. */
    static final int LONGEST_ANSWER = 5_000;

    private final QuestionRows rows;
    private final QuestionAccess access;
    private final NewQuestions intake;
    private final AskersToTell askers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringQuestions(
            QuestionRows rows,
            QuestionAccess access,
            NewQuestions intake,
            AskersToTell askers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.intake = intake;
        this.askers = askers;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what is to be published, if it still is what the writer saw. It binds nobody yet, and is on no record. */
    public AnswerOutcome write(TenderId tender, int number, DraftPart part, String seen, String text) {
        Actor.Person me = access.writing(tender);
        boolean closed = isClosed(tender);
        return new KeepingAnswers<>(new QuestionDrafts(rows, number), clock)
                .keep(
                        new Typed(tender.value(), String.valueOf(number), part.path(), seen, text),
                        new Guard(me, closed));
    }

    /** Nothing is written any more once a question is settled or the tender is closed. */
    private record Guard(Actor.Person me, boolean closed) implements AnswerGuard<Question> {
        @Override
        public Actor.Person writer(Question question) {
            return me;
        }

        @Override
        public Optional<AnswerOutcome.Reason> lock(Question question) {
            return question.isOpen() && !closed ? Optional.empty() : Optional.of(SettledReason.of(question));
        }

        @Override
        public Optional<AnswerField> field(AnswerPart<Question> part, FieldPath path) {
            return Optional.of(DraftPart.of(path).field());
        }

        @Override
        public List<String> kept(AnswerPart<Question> part, AnswerChange change) {
            return List.of();
        }
    }

    /**
     * Publishes question and answer, if both still are what was looked at.
     *
     * @param seen the version of the question that was looked at
     */
    public Settling answer(TenderId tender, int number, long seen) {
        return answer(tender, number, seen, Step.ANSWER);
    }

    /** Keeps the answer until the next version of the tender is published, as it changes the tender. */
    public Settling answerWithNextVersion(TenderId tender, int number, long seen) {
        return answer(tender, number, seen, Step.ANSWER_WITH_NEXT_VERSION);
    }

    private Settling answer(TenderId tender, int number, long seen, Step step) {
        Actor.Person me = access.writing(tender);
        Question question = found(tender, number);
        if (question.version() != seen) {
            return new Settling.Meanwhile(question);
        }
        if (question.answer().isBlank()) {
            return new Settling.Refused(QuestionRefusal.NO_ANSWER);
        }
        return settle(me, question, step, Optional.of(Question.Settled.by(By.of(me, intake.now()))));
    }

    /** Lets an answer be changed that waits for the next version of the tender. */
    public Settling takeUpAgain(TenderId tender, int number) {
        Actor.Person me = access.writing(tender);
        return settle(me, found(tender, number), Step.TAKE_UP_AGAIN, Optional.empty());
    }

    /** Refuses a question, for a reason that everybody reads beside it. */
    public Settling refuse(TenderId tender, int number, String reason) {
        Actor.Person me = access.writing(tender);
        String why = TypedText.clean(reason).strip();
        if (why.isEmpty()) {
            return new Settling.Refused(QuestionRefusal.NO_REASON);
        }
        if (why.length() > AskingQuestions.LONGEST_REASON) {
            return new Settling.Refused(QuestionRefusal.REASON_TOO_LONG);
        }
        return settle(
                me,
                found(tender, number),
                Step.REFUSE,
                Optional.of(Question.Settled.because(By.of(me, intake.now()), why)));
    }

    /** Merges a question with another that asks the same: whoever asked gets the answer to that one. */
    public Settling merge(TenderId tender, int number, int other) {
        Actor.Person me = access.writing(tender);
        Question question = found(tender, number);
        // The other one stays as it is until this is kept.
        rows.lock(tender, other);
        boolean fits = rows.find(tender, other).filter(Question::canTakeOthers).isPresent();
        if (other == number || !fits || !rows.mergedInto(tender, number).isEmpty()) {
            return new Settling.Refused(QuestionRefusal.NOT_TO_MERGE);
        }
        return settle(me, question, Step.MERGE, Optional.of(Question.Settled.into(By.of(me, intake.now()), other)));
    }

    private Settling settle(Actor.Person me, Question found, Step step, Optional<Question.Settled> how) {
        if (isClosed(found.tender())) {
            return new Settling.Refused(QuestionRefusal.CLOSED);
        }
        boolean done = rows.settle(found, step, how);
        Question settled = found(found.tender(), found.number());
        if (!done) {
            return new Settling.Meanwhile(settled);
        }
        events.publishEvent(step.event().on(settled, me, settled.outcome()));
        askers.later(settled);
        if (step == Step.ANSWER) {
            events.publishEvent(new NoticeNews.QuestionAnswered(settled.tender()));
        }
        return new Settling.Done(settled);
    }

    private boolean isClosed(TenderId tender) {
        return intake.days(tender).map(days -> days.isClosed(intake.now())).orElse(true);
    }

    private Question found(TenderId tender, int number) {
        return rows.find(tender, number).orElseThrow(CurrentPerson::denied);
    }
}
