package org.evenhand.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.Organisation;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.shared.Days;

/** One of the ten actions: what it is, how far the organisation has come, and what it does next. */
@PermitAll
@Route(value = "organisation/:organisation/self-assessment/:action", layout = Shell.class)
class ActionView extends AssessmentPage {

    private final transient Clock clock;

    ActionView(AssessingOurselves assessing, Clock clock) {
        super(assessing);
        this.clock = clock;
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        AssetAction action = event.getRouteParameters()
                .get("action")
                .flatMap(AssetAction::of)
                .orElseThrow(NotFoundException::new);
        begin(
                title(action),
                organisation,
                Optional.of(new Breadcrumbs.Stop(PlanningNavigation.action(organisation.id(), action), title(action))));
        String key = "assess.action." + action.word();
        add(
                new Paragraph(messages.say(key + ".what")),
                new Paragraph(messages.say(
                        "assess.in-group",
                        messages.say("assess.group." + action.group().word()))));
        action.published()
                .ifPresentOrElse(
                        number -> add(new Paragraph(messages.say("assess.published", number))),
                        () -> add(new Note(Note.Kind.INFO, messages.say("assess.unsure"))));
        Answers answers = assessing.answers(organisation.id());
        beside(new SideFacts().part(messages.say("assess.ten"), ten(organisation, action, answers)));
        if (assessing.mayAnswer(organisation.id())) {
            for (ActionField field : ActionField.values()) {
                if (field == ActionField.NEXT_STEP) {
                    add(new H2(messages.say("assess.next")));
                }
                Question question = new Question(action, field);
                add(new AnswerEntry(this, organisation.id(), question, answers.says(action, field), Days.today(clock)));
            }
        } else {
            add(new CheckAnswers(answers(answers, action)));
        }
        further(organisation, action);
    }

    /** All ten with how far each is; the one shown is no link. */
    private UnorderedList ten(Organisation organisation, AssetAction shown, Answers answers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("side-list");
        for (AssetAction action : AssetAction.values()) {
            Component name = action == shown
                    ? new Span(title(action))
                    : new Anchor(PlanningNavigation.action(organisation.id(), action), title(action));
            name.getElement().getClassList().set("strong", action == shown);
            Span level = new Span(level(answers, action));
            level.addClassName("quiet");
            list.add(new ListItem(name, level));
        }
        return list;
    }

    private void further(Organisation organisation, AssetAction action) {
        int place = action.ordinal() + 1;
        if (place < AssetAction.values().length) {
            AssetAction next = AssetAction.values()[place];
            add(new Paragraph(new Anchor(
                    PlanningNavigation.action(organisation.id(), next),
                    messages.say("assess.following", title(next)))));
        }
        add(new Paragraph(new Anchor(PlanningNavigation.assessment(organisation.id()), messages.say("assess.back"))));
    }
}
