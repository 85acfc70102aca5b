package org.evenhand.questions.clarification;

import java.nio.charset.StandardCharsets;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** Addresses at which everybody reads questions and answers, in letters as on pages. */
public final class QuestionPlaces {

    private QuestionPlaces() {}

    /** All questions about a tender. */
    public static String questions(TenderId tender) {
        return "notice/" + UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8) + "/questions";
    }

    /** One question among them. */
    public static String question(TenderId tender, int number) {
        return questions(tender) + "#" + anchor(number);
    }

    /** The id of a question on its page. */
    public static String anchor(int number) {
        return "question-" + number;
    }
}
