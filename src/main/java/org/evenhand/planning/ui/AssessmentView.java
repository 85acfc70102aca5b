package org.evenhand.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.BarChart;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Organisation;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.planning.AssetAction.Source;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.planning.assessment.AssessingOurselves.Keeping;

/** Page of an organisation's self-assessment by the ten actions, and the way to keep a copy of it. */
@PermitAll
@Route(value = "organisation/:organisation/self-assessment", layout = Shell.class)
class AssessmentView extends AssessmentPage {

    private static final int MOST_STEPS = 4;

    AssessmentView(AssessingOurselves assessing) {
        super(assessing);
    }

    @Override
    void draw(Organisation organisation, BeforeEnterEvent event) {
        Answers answers = assessing.answers(organisation.id());
        boolean mayAnswer = assessing.mayAnswer(organisation.id());
        long there = answers.at(Level.IN_PLACE) + answers.at(Level.LEADING);
        begin(
                messages.say("assess.heading", there),
                organisation,
                Optional.of(new Breadcrumbs.Stop(PlanningNavigation.assessment(organisation.id()), "")));
        add(
                new Paragraph(messages.say("assess.intro", organisation.name())),
                new Note(Note.Kind.INFO, messages.say("assess.never-scored")));
        beside(new SideFacts()
                .part(messages.say("assess.next-steps"), nextSteps(organisation, answers))
                .part(messages.say("assess.sources"), sources()));
        add(
                new BarChart(new LevelSteps(messages, answers, last(organisation)).data()),
                new TaskList(Arrays.stream(AssetAction.Group.values())
                        .map(group -> new TaskList.Group(
                                messages.say("assess.group." + group.word()),
                                group.actions().stream()
                                        .map(action -> task(organisation, answers, action, mayAnswer))
                                        .toList()))
                        .toList()));
        if (mayAnswer) {
            keep(organisation);
        }
    }

    /** What is to be done by when, the next first. */
    private Component nextSteps(Organisation organisation, Answers answers) {
        UnorderedList list = new UnorderedList();
        Arrays.stream(AssetAction.values())
                .filter(action -> answers.due(action).isPresent())
                .sorted(Comparator.comparing(action -> answers.due(action).orElseThrow()))
                .limit(MOST_STEPS)
                .forEach(action -> list.add(new ListItem(
                        new Span(messages.say(
                                        "assess.due",
                                        messages.date(answers.due(action).orElseThrow())) + " "),
                        new Anchor(PlanningNavigation.action(organisation.id(), action), title(action)))));
        return list.getElement().getChildCount() == 0 ? new Paragraph(messages.say("assess.next-steps.none")) : list;
    }

    private Optional<LevelSteps.Before> last(Organisation organisation) {
        List<AssessmentCopy> copies = assessing.copies(organisation.id());
        return copies.isEmpty()
                ? Optional.empty()
                : Optional.of(new LevelSteps.Before(
                        messages.date(copies.getLast().on()), copies.getLast().answers()));
    }

    private Task task(Organisation organisation, Answers answers, AssetAction action, boolean mayAnswer) {
        String href = PlanningNavigation.action(organisation.id(), action);
        String next = answers.says(action, ActionField.NEXT_STEP);
        String hint = answers.due(action)
                .filter(day -> !next.isEmpty())
                .map(day -> messages.say("assess.hint.by", level(answers, action), next, messages.date(day)))
                .orElseGet(() -> next.isEmpty()
                        ? level(answers, action)
                        : messages.say("assess.hint.next", level(answers, action), next));
        boolean open = mayAnswer && answers.level(action).isEmpty();
        return new Task(title(action), Optional.of(hint), open ? new State.ToDo(href) : new State.Open(href));
    }

    private void keep(Organisation organisation) {
        add(new H2(messages.say("assess.keep")), new Paragraph(messages.say("assess.keep.what")));
        TextFormField why =
                ask(new TextFormField(messages.say("assess.keep.why")).hint(messages.say("assess.keep.why.hint")));
        why.maxLength(AssessingOurselves.LONGEST_REASON);
        add(new ActionButton(messages.say("assess.keep.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            switch (assessing.keep(organisation.id(), why.value())) {
                case Keeping.Done done ->
                    getUI().ifPresent(ui -> ui.navigate(PlanningNavigation.copy(
                            organisation.id(), done.copy().number())));
                case Keeping.TooLong refused -> refuse(why, messages.say("entry.too-long", refused.most()));
                case Keeping.Refused refused -> refuse(why, messages.reason(refused.why()));
            }
        }));
    }

    private Component sources() {
        UnorderedList list = new UnorderedList();
        for (Source source : Source.values()) {
            String key = "assess.source." + source.word();
            ListItem item = new ListItem(
                    messages.inEnglish(new Anchor(source.address().toString(), messages.say(key))),
                    new Span(" " + messages.say("assess.source.read", messages.date(source.read()))));
            if (source.isUnsure()) {
                item.add(new Span(" " + messages.say(key + ".unsure")));
            }
            list.add(item);
        }
        return new Div(new Paragraph(messages.say("assess.sources.ours")), list);
    }
}
