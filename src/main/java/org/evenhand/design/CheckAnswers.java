package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** All answers once more before something binds, each with the way back to change it. */
public final class CheckAnswers extends DescriptionList {

    /**
     * A question, what was answered, and where it can be changed.
     *
     * @param answer may have several lines; an empty one is said to be
     */
    public record Answer(String question, String answer, Optional<String> changeHref) {}

    private final transient Messages messages;

    /** The answers in the order given. */
    public CheckAnswers(List<Answer> answers) {
        this(Messages.here(), answers);
    }

    /** The same, for paper. */
    public CheckAnswers(Messages messages, List<Answer> answers) {
        this.messages = messages;
        addClassName("check-answers");
        // A list allows groups of its terms in plain divisions.
        answers.forEach(answer -> getElement().appendChild(row(answer).getElement()));
    }

    private Div row(Answer answer) {
        Description given = new Description(answer.answer().isBlank() ? messages.say("check.none") : answer.answer());
        given.addClassName(answer.answer().isBlank() ? "not-answered" : "answer");
        Div row = new Div(new Term(answer.question()), given);
        row.addClassName("check-row");
        answer.changeHref().ifPresent(href -> {
            Span ofWhat = new Span(" " + answer.question());
            ofWhat.addClassName("visually-hidden");
            Anchor change = new Anchor(href, new Span(messages.say("check.change")), ofWhat);
            Description way = new Description(change);
            way.addClassName("check-change");
            row.add(way);
        });
        return row;
    }
}
