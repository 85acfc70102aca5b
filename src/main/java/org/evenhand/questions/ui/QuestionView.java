package org.evenhand.questions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.design.FormField;
import org.evenhand.design.Note;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.OfTender;
import org.evenhand.questions.clarification.DraftPart;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.QuestionState;
import org.evenhand.questions.clarification.Settling;
import org.evenhand.shared.Roles;

/** One question for the buyers: answering it, merging it with another, refusing it; or what became of it. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = QuestionsNavigation.QUESTION, layout = Shell.class)
class QuestionView extends BuyersPage {

    private static final int SHORT = 80;

    private final transient AnsweringQuestions answering;

    QuestionView(BuyersQuestions reading, AnsweringQuestions answering) {
        super(reading);
        this.answering = answering;
    }

    @Override
    void draw(OfTender all) {
        Question question = question(all);
        begin(
                all,
                messages.say(
                        "questions.one.heading." + question.state().word(),
                        String.valueOf(number),
                        all.days().title()),
                Optional.of(stop(question)));
        add(said.asWritten(question.words(), question.language()));
        add(QuestionWords.small(how(question)));
        if (question.isOpen() && all.writes()) {
            answer(question);
            merge(all, question);
            refuse();
        } else {
            settled(question);
            if (question.state() == QuestionState.WITH_NEXT_VERSION && all.writes()) {
                takeUpAgain();
            }
        }
        add(new Paragraph(new Anchor(QuestionsNavigation.ofTender(tender), messages.say("questions.one.others"))));
    }

    private String how(Question question) {
        String manner = messages.say("questions.one." + question.manner().word());
        String day = messages.date(question.came());
        return question.channel() == Channel.ONLINE
                ? messages.say("questions.one.online", day, manner)
                : messages.say(
                        "questions.one.typed",
                        day,
                        manner,
                        messages.say("questions.channel." + question.channel().word()),
                        question.typed().map(by -> by.name()).orElse(""));
    }

    private void answer(Question question) {
        add(new H2(messages.say("questions.one.answer")), new Paragraph(messages.say("questions.one.answer.why")));
        add(
                new DraftEntry(messages, answering, question, DraftPart.SHOWN),
                new DraftEntry(messages, answering, question, DraftPart.ANSWER));
        add(buttons(new ActionButton(
                messages.say("questions.one.check"),
                ActionButton.Kind.MAIN,
                () -> UI.getCurrentOrThrow().navigate(QuestionsNavigation.check(tender, number)))));
    }

    private void merge(OfTender all, Question question) {
        List<Option<Integer>> others = all.questions().stream()
                .filter(one -> one.number() != question.number() && one.canTakeOthers())
                .map(one -> Option.of(
                        one.number(), messages.say("questions.row", String.valueOf(one.number()), brief(one))))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        add(new H2(messages.say("questions.merge")), new Paragraph(messages.say("questions.merge.why")));
        SelectFormField<Integer> other = ask(new SelectFormField<>(messages.say("questions.merge.with"), others));
        add(buttons(new ActionButton(messages.say("questions.merge.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            other.value()
                    .ifPresentOrElse(
                            chosen -> done(answering.merge(tender, number, chosen), other),
                            () -> refuse(other, messages.say("questions.merge.none")));
        })));
    }

    private static String brief(Question one) {
        String words = one.words().replaceAll("\\s+", " ");
        return words.length() > SHORT ? words.substring(0, SHORT - 1) + "…" : words;
    }

    private void refuse() {
        add(new H2(messages.say("questions.refuse")), new Paragraph(messages.say("questions.refuse.why")));
        TextFormField reason = ask(new TextFormField(messages.say("questions.refuse.reason")).lines(3));
        add(buttons(new ActionButton(messages.say("questions.refuse.act"), ActionButton.Kind.WARNING, () -> {
            clear();
            done(answering.refuse(tender, number, reason.value()), reason);
        })));
    }

    private void takeUpAgain() {
        add(buttons(new ActionButton(messages.say("questions.again.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            done(answering.takeUpAgain(tender, number));
        })));
    }

    private void done(Settling outcome, FormField<?> at) {
        if (outcome instanceof Settling.Refused refused) {
            refuse(at, refused(refused.why()));
        } else {
            done(outcome);
        }
    }

    private void done(Settling outcome) {
        draw(found());
        switch (outcome) {
            case Settling.Done done ->
                addComponentAtIndex(
                        2,
                        new Note(
                                Note.Kind.SUCCESS,
                                messages.say("questions.done."
                                        + done.question().state().word())));
            case Settling.Meanwhile now -> refuse(messages.say("questions.meanwhile"));
            case Settling.Refused refused -> refuse(refused(refused.why()));
        }
    }

    private void settled(Question question) {
        add(said.tag(question.state()));
        if (question.isEdited()) {
            add(new H2(messages.say("questions.one.published")), said.asWritten(question.shown(), question.language()));
        }
        if (!question.answer().isBlank()) {
            boolean counts =
                    question.state() == QuestionState.ANSWERED || question.state() == QuestionState.WITH_NEXT_VERSION;
            add(
                    new H2(messages.say(counts ? "questions.answer" : "questions.one.unpublished")),
                    said.answer(question.answer()));
        }
        question.settled().ifPresent(how -> {
            if (!how.reason().isEmpty()) {
                add(new H2(messages.say("questions.one.reason")), said.answer(how.reason()));
            }
            how.into()
                    .ifPresent(other -> add(new Paragraph(new Anchor(
                            QuestionsNavigation.question(tender, other),
                            messages.say("questions.same-as", String.valueOf(other))))));
            if (!how.by().name().isEmpty()) {
                add(QuestionWords.small(messages.say(
                        "questions.one.settled",
                        how.by().name(),
                        messages.moment(how.by().at()))));
            }
        });
        question.published()
                .ifPresent(one -> add(new Paragraph(new Anchor(
                        QuestionPlaces.question(tender, one.number()), messages.say("questions.own.read")))));
    }
}
