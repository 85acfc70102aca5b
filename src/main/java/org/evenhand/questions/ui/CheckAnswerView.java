package org.evenhand.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Confirmation;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.OfTender;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.QuestionRefusal;
import org.evenhand.questions.clarification.QuestionState;
import org.evenhand.questions.clarification.Settling;
import org.evenhand.shared.Roles;

/** Question and answer once more, as everybody will read them; then the act that publishes them. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = QuestionsNavigation.CHECK, layout = Shell.class)
class CheckAnswerView extends BuyersPage {

    private final transient AnsweringQuestions answering;

    CheckAnswerView(BuyersQuestions reading, AnsweringQuestions answering) {
        super(reading);
        this.answering = answering;
    }

    @Override
    void draw(OfTender all) {
        Question question = question(all);
        String name = String.valueOf(number);
        String page = QuestionsNavigation.question(tender, number);
        begin(all, messages.say("questions.check.heading", name), Optional.of(stop(question)));
        if (!question.isOpen()) {
            add(
                    new Note(
                            Note.Kind.INFO,
                            messages.say(
                                    "questions.check.settled",
                                    messages.say("questions.state."
                                            + question.state().word()))),
                    new Paragraph(new Anchor(page, said.name(number))));
            return;
        }
        add(new CheckAnswers(List.of(
                new CheckAnswers.Answer(messages.say("questions.shown.label"), question.shown(), change(all, page)),
                new CheckAnswers.Answer(messages.say("questions.answer"), question.answer(), change(all, page)),
                new CheckAnswers.Answer(
                        messages.say("questions.check.readers"),
                        messages.say("questions.check.everybody"),
                        Optional.empty()))));
        if (question.isEdited()) {
            add(new Note(Note.Kind.INFO, messages.say("questions.check.edited")));
        }
        if (!all.writes()) {
            return;
        }
        if (question.answer().isBlank()) {
            add(
                    new Note(Note.Kind.WARNING, refused(QuestionRefusal.NO_ANSWER)),
                    new Paragraph(new Anchor(page, messages.say("questions.check.back"))));
            return;
        }
        add(buttons(
                new ActionButton(
                        messages.say("questions.check.act"),
                        ActionButton.Kind.MAIN,
                        () -> done(answering.answer(tender, number, question.version()))),
                new ActionButton(
                        messages.say("questions.check.next"),
                        ActionButton.Kind.PLAIN,
                        () -> done(answering.answerWithNextVersion(tender, number, question.version())))));
        add(new Paragraph(messages.say("questions.check.next.why")));
    }

    private static Optional<String> change(OfTender all, String page) {
        return Optional.of(page).filter(any -> all.writes());
    }

    private void done(Settling outcome) {
        clear();
        switch (outcome) {
            case Settling.Done done -> confirm(done.question());
            case Settling.Meanwhile now -> {
                draw(found());
                refuse(messages.say("questions.meanwhile"));
            }
            case Settling.Refused refused -> {
                draw(found());
                refuse(refused(refused.why()));
            }
        }
    }

    private void confirm(Question question) {
        removeAll();
        boolean now = question.state() == QuestionState.ANSWERED;
        add(
                new Confirmation(
                        messages.say(
                                "questions.done.heading." + question.state().word(), String.valueOf(number)),
                        messages.say("questions.done." + question.state().word()),
                        List.of(messages.say(now ? "questions.done.told" : "questions.done.publish"))),
                new Paragraph(new Anchor(
                        now ? QuestionPlaces.question(tender, number) : QuestionsNavigation.ofTender(tender),
                        messages.say(now ? "questions.own.read" : "questions.one.others"))));
    }
}
