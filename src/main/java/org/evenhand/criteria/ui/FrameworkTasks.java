package org.evenhand.criteria.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.TaskList;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.springframework.stereotype.Component;

/** The frameworks of a commissioner, on the page that everybody begins from. */
@Component
class FrameworkTasks implements HomeSection {

    private final DraftingFrameworks drafting;
    private final CurrentPerson current;

    FrameworkTasks(DraftingFrameworks drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<TaskList.Group> tasks(Messages messages) {
        boolean drafts = current.signedIn()
                .filter(me -> me.roles().contains(Role.COMMISSIONER))
                .isPresent();
        if (!drafts || drafting.organisations().isEmpty()) {
            return List.of();
        }
        return List.of(new TaskList.Group(
                messages.say("frameworks.title"),
                List.of(new TaskList.Task(
                        messages.say("frameworks.task"),
                        Optional.of(messages.say("frameworks.task.hint", drafting.howMany())),
                        new TaskList.State.Open(CriteriaNavigation.FRAMEWORKS)))));
    }
}
