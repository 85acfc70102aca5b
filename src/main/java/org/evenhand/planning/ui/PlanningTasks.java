package org.evenhand.planning.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedIn;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
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
    public List<Topic> tasks(Messages messages) {
        if (current.signedIn().isEmpty()) {
            return List.of();
        }
        return current.required().held().stream()
                .map(SignedIn.Held::organisation)
                .distinct()
                .flatMap(id -> assessing.find(id).stream())
                .map(organisation ->
                        new Topic(messages.say("tasks.planning", organisation.name()), tasks(messages, organisation)))
                .toList();
    }

    private List<HomeTask> tasks(Messages messages, Organisation organisation) {
        List<HomeTask> tasks = new ArrayList<>();
        Answers answers = assessing.answers(organisation.id());
        boolean mine = assessing.mayAnswer(organisation.id());
        String href = PlanningNavigation.assessment(organisation.id());
        int all = AssetAction.values().length;
        // Nobody has to look at themselves, and nobody waits for it.
        tasks.add(HomeTask.lookAround(
                messages.say(mine ? "tasks.assess" : "tasks.assess.read"),
                Optional.of(messages.say("tasks.assess.hint", answers.answered(), all)),
                href));
        tasks.add(HomeTask.lookAround(
                messages.say("tasks.cases"),
                Optional.of(messages.say("tasks.cases.hint")),
                PlanningNavigation.cases(organisation.id())));
        if (mine) {
            LocalDate today = Days.today(clock);
            Arrays.stream(AssetAction.values())
                    .filter(action -> isDue(answers, action, today))
                    .forEach(action -> tasks.add(HomeTask.mine(
                            messages.say("tasks.assess.due", messages.say("assess.action." + action.word() + ".title")),
                            Optional.of(messages.say(
                                    "tasks.assess.due.hint",
                                    messages.date(answers.due(action).orElseThrow()))),
                            PlanningNavigation.action(organisation.id(), action))));
        }
        return tasks;
    }

    @Override
    public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
        return current.signedIn().stream()
                .flatMap(me -> me.held().stream())
                .map(SignedIn.Held::organisation)
                .distinct()
                .filter(assessing::mayAnswer)
                .flatMap(id -> dates(messages, id, first, last))
                .toList();
    }

    /** What is due already is a task. */
    private Stream<HomeDate> dates(Messages messages, OrganisationId id, LocalDate first, LocalDate last) {
        Answers answers = assessing.answers(id);
        return Arrays.stream(AssetAction.values())
                .filter(action -> isDue(answers, action, last) && !isDue(answers, action, first))
                .map(action -> new HomeDate(
                        answers.due(action).orElseThrow(),
                        messages.say("tasks.assess.day", messages.say("assess.action." + action.word() + ".title")),
                        PlanningNavigation.action(id, action)));
    }

    /** A step stays due until a later day or none is written. */
    private static boolean isDue(Answers answers, AssetAction action, LocalDate today) {
        return !answers.says(action, ActionField.NEXT_STEP).isEmpty()
                && answers.due(action).filter(day -> !day.isAfter(today)).isPresent();
    }
}
