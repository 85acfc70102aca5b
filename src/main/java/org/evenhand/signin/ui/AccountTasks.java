package org.evenhand.signin.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.account.OwnAccount;
import org.springframework.stereotype.Component;

/** Tasks that concern one's own account: one-time codes. */
@Component
class AccountTasks implements HomeSection {

    private final CurrentPerson current;
    private final OwnAccount account;

    AccountTasks(CurrentPerson current, OwnAccount account) {
        this.current = current;
        this.account = account;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public List<TaskList.Group> tasks(Messages messages) {
        // Codes are asked for besides a password; whoever signs in elsewhere has neither here.
        if (current.signedIn().isEmpty() || !account.mine().hasPassword()) {
            return List.of();
        }
        return List.of(new TaskList.Group(messages.say("tasks.account"), List.of(codes(messages))));
    }

    private Task codes(Messages messages) {
        return account.mine().usesCodes()
                ? new Task(messages.say("tasks.codes.on"), Optional.empty(), new State.Done(PeopleNavigation.ACCOUNT))
                : new Task(
                        messages.say("tasks.codes"),
                        Optional.of(messages.say("tasks.codes.hint")),
                        new State.ToDo(PeopleNavigation.CODES));
    }
}
