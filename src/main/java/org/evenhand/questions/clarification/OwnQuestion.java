package org.evenhand.questions.clarification;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.questions.clarification.Question.Manner;

/**
 * Question as whoever asked it sees it.
 *
 * @param words as they were asked
 * @param edited whether the buyer published other words
 * @param published as everybody reads it; empty where nobody outside the buyers may know of it yet
 */
public record OwnQuestion(
        int number,
        Manner manner,
        QuestionState state,
        String words,
        boolean edited,
        Instant askedAt,
        Optional<PublicQuestion> published) {

    static OwnQuestion of(Question question) {
        boolean shown = question.state() == QuestionState.ANSWERED
                || question.state() == QuestionState.REFUSED
                || question.state() == QuestionState.MERGED && question.manner() == Manner.OPEN;
        return new OwnQuestion(
                question.number(),
                question.manner(),
                question.state(),
                question.words(),
                shown && question.isEdited(),
                question.askedAt(),
                question.published());
    }

    /** Whether it can be taken back. */
    public boolean isOpen() {
        return state == QuestionState.ASKED;
    }
}
