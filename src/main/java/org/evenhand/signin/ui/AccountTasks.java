package org.evenhand.signin.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.design.HomePart;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.OwnAccount;
import org.springframework.stereotype.Component;

/** Tasks that concern one's own account: one-time codes. */
@Component
class AccountTasks implements HomePart {

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
    public List<TaskList.Group> tasks(Words words) {
        // Codes are asked for besides a password; whoever signs in elsewhere has neither here.
        if (current.signedIn().isEmpty() || !account.mine().hasPassword()) {
            return List.of();
        }
        return List.of(new TaskList.Group(words.say("tasks.account"), List.of(codes(words))));
    }

    private Task codes(Words words) {
        return account.mine().usesCodes()
                ? new Task(words.say("tasks.codes.on"), Optional.empty(), new State.Done(PeopleNavigation.ACCOUNT))
                : new Task(
                        words.say("tasks.codes"),
                        Optional.of(words.say("tasks.codes.hint")),
                        new State.ToDo(PeopleNavigation.CODES));
    }
}
