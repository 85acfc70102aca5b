package org.evenhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.evenhand.design.Messages;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.questions.clarification.PublicQuestion;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.shared.Days;

/** A question as everybody reads it, with its answer. */
final class QuestionPiece extends Article {

    private final transient Messages messages;
    private final transient QuestionWords said;
    private final transient PublicQuestion question;

    private QuestionPiece(Messages messages, PublicQuestion question, Component heading) {
        this.messages = messages;
        this.said = new QuestionWords(messages);
        this.question = question;
        Div head = new Div(heading, said.tag(question.state()));
        head.addClassName("questions-head");
        addClassName("questions-question");
        add(head);
        if (!question.words().isEmpty()) {
            add(said.asWritten(question.words(), question.language()));
        }
        add(QuestionWords.small(messages.say("questions.came", messages.date(question.came()))));
        outcome();
    }

    /** On the page of all questions, where a link leads to it. */
    static QuestionPiece onItsPage(Messages messages, PublicQuestion question) {
        QuestionPiece piece = new QuestionPiece(messages, question, new H2(name(messages, question)));
        piece.setId(QuestionPlaces.anchor(question.number()));
        return piece;
    }

    /** Among others on another page, with a link to its own place. */
    static QuestionPiece elsewhere(Messages messages, PublicQuestion question) {
        Anchor link =
                new Anchor(QuestionPlaces.question(question.tender(), question.number()), name(messages, question));
        return new QuestionPiece(messages, question, new H3(link));
    }

    private static String name(Messages messages, PublicQuestion question) {
        return new QuestionWords(messages).name(question.number());
    }

    private void outcome() {
        switch (question.state()) {
            case ANSWERED -> {
                add(label("questions.answer"), said.answer(question.answer()));
                Paragraph when = QuestionWords.small(
                        messages.say("questions.answered-on", messages.date(Days.of(question.at()))));
                question.tenderVersion()
                        .ifPresent(version -> when.add(
                                new Span(" "),
                                new Anchor(
                                        NoticesNavigation.version(question.tender(), version),
                                        messages.say("questions.with-version", QuestionWords.version(version)))));
                add(when);
            }
            case REFUSED -> add(label("questions.refused.why"), said.answer(question.reason()));
            case WITHDRAWN -> {
                if (!question.reason().isEmpty()) {
                    add(label("questions.withdrawn.why"), said.asWritten(question.reason(), question.language()));
                }
            }
            case MERGED ->
                question.into()
                        .ifPresent(other -> add(new Paragraph(new Anchor(
                                QuestionPlaces.question(question.tender(), other),
                                messages.say("questions.same-as", String.valueOf(other))))));
            case WITH_NEXT_VERSION -> add(new Paragraph(messages.say("questions.with-next-version")));
            case ASKED -> {}
        }
    }

    private Paragraph label(String key) {
        Span label = new Span(messages.say(key));
        label.addClassName("questions-label");
        return new Paragraph(label);
    }
}
