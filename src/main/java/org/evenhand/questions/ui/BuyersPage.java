package org.evenhand.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FormPage;
import org.evenhand.design.SideFacts;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.OfTender;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.QuestionPlaces;
import org.evenhand.questions.clarification.QuestionRefusal;
import org.evenhand.shared.TenderId;

/** A page about the questions of a tender; it is not there for those who do not buy by it. */
abstract class BuyersPage extends FormPage implements BeforeEnterObserver {

    final transient BuyersQuestions reading;
    final transient QuestionWords said = new QuestionWords(messages);
    transient TenderId tender = new TenderId("");
    int number;

    BuyersPage(BuyersQuestions reading) {
        this.reading = reading;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        tender = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        number = event.getRouteParameters()
                .get("number")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        draw(found());
    }

    /** The questions as they are now. */
    final OfTender found() {
        return reading.of(tender).orElseThrow(NotFoundException::new);
    }

    /** The question of the page. */
    final Question question(OfTender all) {
        return all.question(number).orElseThrow(NotFoundException::new);
    }

    /** Draws the page. */
    abstract void draw(OfTender all);

    /** Begins the page anew under a heading, with the links to the pages above it. */
    final void begin(OfTender all, String heading, Optional<Breadcrumbs.Stop> page) {
        begin(heading);
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(QuestionsNavigation.QUESTIONS, messages.say("questions.place")),
                new Breadcrumbs.Stop(
                        QuestionsNavigation.ofTender(tender), all.days().title())));
        page.ifPresent(stops::add);
        addComponentAsFirst(new Breadcrumbs(
                messages.say("questions.buyers.trail"), stops, stops.getLast().href()));
        beside(facts(all));
    }

    /** What holds for every answer, and the days of this tender. */
    private SideFacts facts(OfTender all) {
        SideFacts facts = new SideFacts()
                .part(
                        messages.say("questions.side.answering"),
                        messages.say("questions.tender.intro"),
                        messages.say("questions.check.binds"));
        List<String> days = new ArrayList<>();
        all.days().questions().ifPresent(day -> days.add(messages.say("questions.side.asked", messages.date(day))));
        all.days().answers().ifPresent(day -> days.add(messages.say("questions.side.answered", messages.date(day))));
        if (!days.isEmpty()) {
            facts.part(messages.say("questions.side.days"), days.toArray(String[]::new));
        }
        facts.add(new Paragraph(new Anchor(QuestionPlaces.questions(tender), messages.say("questions.tender.public"))));
        return facts;
    }

    final Breadcrumbs.Stop stop(Question question) {
        return new Breadcrumbs.Stop(
                QuestionsNavigation.question(tender, question.number()), said.name(question.number()));
    }

    final String refused(QuestionRefusal why) {
        return said.refused(why, found().days());
    }
}
