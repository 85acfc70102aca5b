package org.evenhand.questions.clarification;

import org.evenhand.answers.AnswerField;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.springframework.modulith.NamedInterface;

/** Part of what buyers write of a question before it is published. */
@NamedInterface("clarification")
public enum DraftPart {
    /** The question as everybody will read it. */
    SHOWN,
    ANSWER;

    /** There is no publishing of nothing. */
    private record Empty() implements Reason {
        @Override
        public String key() {
            return "questions.shown.empty";
        }
    }

    /** Letters that it may have. */
    public int longest() {
        return this == SHOWN ? NewQuestions.LONGEST : AnsweringQuestions.LONGEST_ANSWER;
    }

    FieldPath path() {
        return new FieldPath(Constants.word(this));
    }

    AnswerField field() {
        AnswerField field = AnswerField.words(
                path().value(), longest(), text -> TypedText.clean(text).strip());
        return this == SHOWN ? field.required(new Empty()) : field;
    }

    static DraftPart of(FieldPath path) {
        return Constants.of(DraftPart.class, path.value()).orElseThrow();
    }
}
