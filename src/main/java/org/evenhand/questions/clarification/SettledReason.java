package org.evenhand.questions.clarification;

import java.util.List;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome.Reason;

/**
 * Reason for which nothing of a question is written any more: what became of it, with the words that count.
 *
 * @param parts who settled it, when, and what everybody reads
 */
record SettledReason(String key, List<?> parts) implements Reason {

    static SettledReason of(Question question) {
        if (question.isOpen()) {
            return new SettledReason("questions.locked.closed", List.of());
        }
        By by = question.settled().map(Question.Settled::by).orElseThrow();
        return new SettledReason(
                "questions.locked." + question.state().word(),
                List.of(
                        by.name(),
                        by.at(),
                        question.answer(),
                        question.settled().map(Question.Settled::reason).orElse(""),
                        question.settled()
                                .flatMap(Question.Settled::into)
                                .map(String::valueOf)
                                .orElse("")));
    }
}
