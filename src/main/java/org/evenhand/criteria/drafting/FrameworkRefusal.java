package org.evenhand.criteria.drafting;

import java.util.List;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.TypedText;

/** Why an answer of a framework cannot stand. */
enum FrameworkRefusal implements AnswerOutcome.Reason {
    /** A framework needs a title. */
    NO_TITLE("framework.title.refused"),
    /** What was asked is asked no more: the measure was taken out. */
    NO_QUESTION("answer.no-question"),
    /** It is none of the words that are offered. */
    NOT_A_CHOICE("answer.not-a-choice");

    private final String key;

    FrameworkRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<?> parts() {
        return this == NO_TITLE ? List.of(TypedText.LONGEST_TITLE) : List.of();
    }
}
