package org.evenhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PlainChoice;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.ui.NoticeTrail;
import org.evenhand.questions.clarification.OwnQuestion;
import org.evenhand.questions.clarification.PublicQuestion;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.questions.clarification.QuestionDays;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.QuestionState;
import org.evenhand.shared.TenderId;

/** Form with which a provider asks about a tender, and what the same person asked before. */
final class AskPage extends Div {

    /** The field with the question. */
    static final String WORDS = "words";

    /** The field that says who reads it before it is answered. */
    static final String MANNER = "manner";

    /** The field with the reason for which a question is taken back. */
    static final String REASON = "reason";

    private static final int LINES = 6;

    /**
     * Words that were written and not kept.
     *
     * @param problem what is wrong with it
     */
    record Written(String words, String manner, String problem) {}

    private final transient Messages messages;
    private final transient QuestionWords said;
    private final transient TenderId tender;
    private final transient QuestionDays days;

    /**
     * The page.
     *
     * @param note what was done just now, or why not
     */
    AskPage(
            Messages messages,
            TenderId tender,
            QuestionDays days,
            List<OwnQuestion> mine,
            Optional<Written> written,
            Optional<Note> note,
            Instant now) {
        this.messages = messages;
        this.said = new QuestionWords(messages);
        this.tender = tender;
        this.days = days;
        written.ifPresent(one -> add(new PlainProblems(messages, Map.of(WORDS, one.problem()))));
        note.ifPresent(this::add);
        add(
                NoticeTrail.of(
                        messages,
                        messages.say("questions.trail"),
                        tender,
                        days.title(),
                        new Breadcrumbs.Stop(QuestionsNavigation.ask(tender), messages.say("questions.ask.title"))),
                new SideColumnLayout(new Div(new H1(heading(messages, days))), beside(now), rest(mine, written, now)));
    }

    /** How long questions are taken, and that nobody learns whose they are. */
    private SideFacts beside(Instant now) {
        SideFacts side = new SideFacts();
        if (days.objection(now).isEmpty()) {
            days.questions()
                    .ifPresent(last -> side.part(
                            messages.say("questions.side.days"),
                            messages.say("questions.ask.until", messages.date(last))));
        }
        side.part(messages.say("questions.side.asking"), messages.say("questions.ask.anonymous"));
        side.add(new Paragraph(new Anchor(QuestionPlaces.questions(tender), messages.say("questions.read"))));
        return side;
    }

    private Div rest(List<OwnQuestion> mine, Optional<Written> written, Instant now) {
        Div rest = new Div();
        rest.add(days.objection(now)
                .<Component>map(why -> new Paragraph(said.refused(why, days)))
                .orElseGet(() -> form(written)));
        if (!mine.isEmpty()) {
            rest.add(new H2(messages.say("questions.mine")));
            mine.forEach(one -> rest.add(own(one)));
        }
        return rest;
    }

    static String heading(Messages messages, QuestionDays days) {
        return messages.say("questions.ask.heading", days.title());
    }

    private PlainForm form(Optional<Written> written) {
        PlainField words = PlainField.lines(
                        messages,
                        WORDS,
                        messages.say("questions.ask.words"),
                        written.map(Written::words).orElse(""),
                        LINES)
                .hint(messages.say("questions.ask.words.hint"));
        written.ifPresent(one -> words.refuse(one.problem()));
        PlainForm form = new PlainForm(QuestionsNavigation.ask(tender));
        form.add(
                words,
                new PlainChoice(
                        MANNER,
                        messages.say("questions.ask.manner"),
                        Stream.of(Manner.values())
                                .map(one -> new Option<>(
                                        one.word(),
                                        messages.say("questions.manner." + one.word()),
                                        Optional.of(messages.say("questions.manner.hint." + one.word()))))
                                .toList(),
                        written.map(Written::manner).orElse(Manner.OPEN.word())),
                ActionButton.submit(messages.say("questions.ask.act")));
        return form;
    }

    private Article own(OwnQuestion question) {
        Div head = new Div(new H3(said.name(question.number())), said.tag(question.state()));
        head.addClassName("questions-head");
        Article piece = new Article();
        piece.addClassName("questions-question");
        Paragraph words = new Paragraph(question.words());
        words.addClassName("questions-as-written");
        piece.add(
                head,
                words,
                QuestionWords.small(messages.say(
                        "questions.own." + question.manner().word(), messages.moment(question.askedAt()))));
        if (question.edited()) {
            piece.add(new Paragraph(messages.say("questions.own.edited")));
        }
        question.published()
                .filter(one -> question.state() != QuestionState.ASKED)
                .ifPresent(one -> piece.add(read(one)));
        if (question.isOpen()) {
            piece.add(back(question));
        }
        return piece;
    }

    private Paragraph read(PublicQuestion question) {
        return new Paragraph(new Anchor(
                QuestionPlaces.question(tender, question.into().orElse(question.number())),
                messages.say("questions.own.read")));
    }

    private NativeDetails back(OwnQuestion question) {
        String name = String.valueOf(question.number());
        PlainForm form = new PlainForm(QuestionsNavigation.back(tender, question.number()));
        form.add(
                PlainField.line(messages, REASON + "-" + name, messages.say("questions.back.reason"), "")
                        .optional()
                        .hint(messages.say("questions.back.reason.hint")),
                ActionButton.submit(messages.say("questions.back.act", name), ActionButton.Kind.PLAIN));
        return new NativeDetails(messages.say("questions.back", name), form);
    }
}
