package org.evenhand.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.ui.NoticeTrail;
import org.evenhand.questions.clarification.PublicQuestion;
import org.evenhand.questions.clarification.QuestionDays;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.QuestionState;
import org.evenhand.shared.TenderId;

/** Every question about a tender that everybody may read, and how to ask one. */
final class QuestionsPage extends Div {

    QuestionsPage(Messages messages, TenderId tender, QuestionDays days, List<PublicQuestion> questions, Instant now) {
        Div top = new Div(new H1(heading(messages, days, questions)), new Paragraph(messages.say("questions.to-all")));
        SideFacts side = new SideFacts()
                .part(
                        messages.say("questions.ask.link"),
                        howToAsk(messages, tender, days, now).toArray(Component[]::new));
        Div rest = new Div();
        questions.forEach(question -> rest.add(QuestionPiece.onItsPage(messages, question)));
        if (!questions.isEmpty()) {
            side.part(messages.say("questions.side.numbers"), messages.say("questions.numbers"));
        }
        side.add(new Paragraph(new Anchor(
                QuestionsNavigation.feed(tender, messages.language()), messages.say("questions.feed.link"))));
        add(
                NoticeTrail.of(
                        messages,
                        messages.say("questions.trail"),
                        tender,
                        days.title(),
                        new Breadcrumbs.Stop(QuestionPlaces.questions(tender), messages.say("questions.title"))),
                new SideColumnLayout(top, side, rest));
    }

    static String heading(Messages messages, QuestionDays days, List<PublicQuestion> questions) {
        return messages.say("questions.heading", answered(questions), days.title());
    }

    static long answered(List<PublicQuestion> questions) {
        return questions.stream()
                .filter(question -> question.state() == QuestionState.ANSWERED)
                .count();
    }

    /** The way to the form while questions are taken; why not otherwise. */
    static List<Paragraph> howToAsk(Messages messages, TenderId tender, QuestionDays days, Instant now) {
        return days.objection(now)
                .map(why -> List.of(new Paragraph(new QuestionWords(messages).refused(why, days))))
                .orElseGet(() -> List.of(
                        new Paragraph(new Anchor(QuestionsNavigation.ask(tender), messages.say("questions.ask.link"))),
                        new Paragraph(messages.say("questions.ask.other", days.contact()))));
    }
}
