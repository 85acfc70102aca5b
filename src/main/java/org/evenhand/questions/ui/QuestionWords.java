package org.evenhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.StatusTag;
import org.evenhand.questions.clarification.QuestionDays;
import org.evenhand.questions.clarification.QuestionRefusal;
import org.evenhand.questions.clarification.QuestionState;

/** Sentences about questions in a reader's language. */
record QuestionWords(Messages messages) {

    private static final Map<QuestionState, StatusTag.Kind> KINDS = Map.of(
            QuestionState.ASKED, StatusTag.Kind.WAITING,
            QuestionState.WITH_NEXT_VERSION, StatusTag.Kind.WAITING,
            QuestionState.ANSWERED, StatusTag.Kind.DONE,
            QuestionState.REFUSED, StatusTag.Kind.BLOCKED,
            QuestionState.WITHDRAWN, StatusTag.Kind.NEUTRAL,
            QuestionState.MERGED, StatusTag.Kind.NEUTRAL);

    /** The name of a question: its number never has a thousands separator. */
    String name(int number) {
        return messages.say("questions.name", String.valueOf(number));
    }

    StatusTag tag(QuestionState state) {
        return new StatusTag(
                Optional.ofNullable(KINDS.get(state)).orElseThrow(), messages.say("questions.state." + state.word()));
    }

    /** Why something was not done, and what to do instead. */
    String refused(QuestionRefusal why, QuestionDays days) {
        return messages.say(
                "questions.refused." + why.word(),
                days.questions().map(messages::date).orElse(""),
                days.contact());
    }

    /** The version of a tender. */
    static BigDecimal version(int number) {
        return BigDecimal.valueOf(number);
    }

    /** Words as somebody wrote them, line by line, marked as the language in which they are where the page has another. */
    Paragraph asWritten(String text, String language) {
        Paragraph written = new Paragraph(text);
        written.addClassName("questions-as-written");
        return inLanguage(written, language);
    }

    private <C extends Component> C inLanguage(C piece, String language) {
        if (!language.equals(messages.language())) {
            piece.getElement().setAttribute("lang", language);
        }
        return piece;
    }

    /** Words of a buyer. */
    Paragraph answer(String text) {
        Paragraph written = messages.inEnglish(new Paragraph(text));
        written.addClassName("questions-as-written");
        return written;
    }

    /** A small line that says when. */
    static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("choice-hint");
        return line;
    }
}
