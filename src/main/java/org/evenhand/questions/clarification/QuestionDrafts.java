package org.evenhand.questions.clarification;

import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.SheetVersion;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TenderId;

/** Keeps what buyers write of questions, as answers: each question is a part of the sheet of its tender. */
final class QuestionDrafts implements AnswerStore<Question> {

    private final QuestionRows rows;

    /** Of one question, which is what waits. */
    private final int number;

    QuestionDrafts(QuestionRows rows, int number) {
        this.rows = rows;
        this.number = number;
    }

    @Override
    public Optional<AnswerPart<Question>> find(String tender, String part) {
        return rows.find(new TenderId(tender), Integer.parseInt(part)).map(QuestionDrafts::part);
    }

    @Override
    public void lock(String tender) {
        rows.lock(new TenderId(tender), number);
    }

    @Override
    public boolean claim(AnswerPart<Question> found, By by) {
        return rows.claim(found.sheet(), by);
    }

    @Override
    public void write(AnswerPart<Question> found, AnswerChange change) {
        rows.write(found.sheet(), DraftPart.of(change.path()), change.to());
    }

    private static AnswerPart<Question> part(Question question) {
        By by = question.written().orElseGet(() -> By.named("", question.askedAt()));
        Map<FieldPath, AnswerPart.Answer> answers = Map.of(
                DraftPart.SHOWN.path(), new AnswerPart.Answer(question.shown(), by),
                DraftPart.ANSWER.path(), new AnswerPart.Answer(question.answer(), by));
        return new AnswerPart<>(
                question.tender().value(),
                question,
                Optional.of(new SheetVersion(question.version(), by)),
                String.valueOf(question.number()),
                new AnswerPart.Presence.There(),
                answers);
    }
}
