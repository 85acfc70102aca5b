package org.evenhand.planning.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedIn;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.shared.Days;
import org.springframework.stereotype.Component;

/** The self-assessments that a person answers or reads, and next steps whose day has come. */
@Component
class PlanningTasks implements HomeSection {

    private final CurrentPerson current;
    private final AssessingOurselves assessing;
    private final Clock clock;

    PlanningTasks(CurrentPerson current, AssessingOurselves assessing, Clock clock) {
        this.current = current;
        this.assessing = assessing;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<TaskList.Group> tasks(Messages messages) {
        if (current.signedIn().isEmpty()) {
            return List.of();
        }
        return current.required().held().stream()
                .map(SignedIn.Held::organisation)
                .distinct()
                .flatMap(id -> assessing.find(id).stream())
                .map(organisation -> new TaskList.Group(
                        messages.say("tasks.planning", organisation.name()), tasks(messages, organisation)))
                .toList();
    }

    private List<Task> tasks(Messages messages, Organisation organisation) {
        List<Task> tasks = new ArrayList<>();
        Answers answers = assessing.answers(organisation.id());
        boolean mine = assessing.mayAnswer(organisation.id());
        String href = PlanningNavigation.assessment(organisation.id());
        int all = AssetAction.values().length;
        tasks.add(new Task(
                messages.say(mine ? "tasks.assess" : "tasks.assess.read"),
                Optional.of(messages.say("tasks.assess.hint", answers.answered(), all)),
                mine && answers.answered() < all ? new State.ToDo(href) : new State.Open(href)));
        tasks.add(new Task(
                messages.say("tasks.cases"),
                Optional.of(messages.say("tasks.cases.hint")),
                new State.Open(PlanningNavigation.cases(organisation.id()))));
        if (mine) {
            LocalDate today = Days.today(clock);
            Arrays.stream(AssetAction.values())
                    .filter(action -> isDue(answers, action, today))
                    .forEach(action -> tasks.add(new Task(
                            messages.say("tasks.assess.due", messages.say("assess.action." + action.word() + ".title")),
                            Optional.of(messages.say(
                                    "tasks.assess.due.hint",
                                    messages.date(answers.due(action).orElseThrow()))),
                            new State.ToDo(PlanningNavigation.action(organisation.id(), action)))));
        }
        return tasks;
    }

    /** A step stays due until a later day or none is written. */
    private static boolean isDue(Answers answers, AssetAction action, LocalDate today) {
        return !answers.says(action, ActionField.NEXT_STEP).isEmpty()
                && answers.due(action).filter(day -> !day.isAfter(today)).isPresent();
    }
}
