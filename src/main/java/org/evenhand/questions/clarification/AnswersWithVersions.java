package org.evenhand.questions.clarification;

import java.util.Optional;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.questions.clarification.QuestionState.Step;
import org.evenhand.record.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes the answers that change a tender with the next version of it, in the transaction of that. */
@Component
class AnswersWithVersions {

    private final QuestionRows rows;
    private final NewQuestions intake;
    private final AskersToTell askers;
    private final ApplicationEventPublisher events;

    AnswersWithVersions(QuestionRows rows, NewQuestions intake, AskersToTell askers, ApplicationEventPublisher events) {
        this.rows = rows;
        this.intake = intake;
        this.askers = askers;
        this.events = events;
    }

    @EventListener
    void amended(NoticeNews.TenderAmended change) {
        rows.withNextVersion(change.tender()).forEach(question -> publish(question, change.version()));
    }

    private void publish(Question question, int version) {
        Question.Settled how = question.settled().orElseThrow().with(version, intake.now());
        if (!rows.settle(question, Step.PUBLISH_WITH_VERSION, Optional.of(how))) {
            throw new IllegalStateException("A question was taken up again while the tender was published");
        }
        Question settled = rows.find(question.tender(), question.number()).orElseThrow();
        events.publishEvent(Step.PUBLISH_WITH_VERSION.event().on(settled, new Actor.Evenhand(), settled.outcome()));
        askers.later(settled);
    }
}
