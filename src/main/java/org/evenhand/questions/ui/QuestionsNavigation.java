package org.evenhand.questions.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.shared.TenderId;
import org.springframework.web.util.UriUtils;

/** The addresses of questions, relative to the application. */
final class QuestionsNavigation {

    /** All tenders with their questions, for buyers. */
    static final String QUESTIONS = "questions";

    /** The questions about a tender, for its buyers. */
    static final String OF_TENDER = "tender/:tender/questions";

    /** One question, for the buyers. */
    static final String QUESTION = OF_TENDER + "/:number";

    /** The page on which an answer is looked at once more. */
    static final String CHECK = QUESTION + "/check";

    private QuestionsNavigation() {}

    static String ofTender(TenderId tender) {
        return "tender/" + UriUtils.encodePathSegment(tender.value(), StandardCharsets.UTF_8) + "/questions";
    }

    static String question(TenderId tender, int number) {
        return ofTender(tender) + "/" + number;
    }

    static String check(TenderId tender, int number) {
        return question(tender, number) + "/check";
    }

    /** Where a provider asks. */
    static String ask(TenderId tender) {
        return NoticesNavigation.notice(tender) + "/ask";
    }

    /** Where a provider takes a question back. */
    static String back(TenderId tender, int number) {
        return ask(tender) + "/" + number + "/back";
    }

    /** What feed readers ask for, in a language. */
    static String feed(TenderId tender, String language) {
        return QuestionPlaces.questions(tender) + (language.equals("cy") ? "-cy" : "") + ".atom";
    }
}
