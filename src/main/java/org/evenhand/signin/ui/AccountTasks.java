package org.evenhand.signin.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
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
    public List<Topic> tasks(Messages messages) {
        // Codes are asked for besides a password; whoever signs in elsewhere has neither here.
        if (current.signedIn().isEmpty() || !account.mine().hasPassword()) {
            return List.of();
        }
        return List.of(new Topic(messages.say("tasks.account"), List.of(codes(messages))));
    }

    /** Codes are good to have, and nobody waits for them. */
    private HomeTask codes(Messages messages) {
        return account.mine().usesCodes()
                ? HomeTask.lookAround(messages.say("tasks.codes.on"), Optional.empty(), PeopleNavigation.ACCOUNT)
                : HomeTask.lookAround(
                        messages.say("tasks.codes"),
                        Optional.of(messages.say("tasks.codes.hint")),
                        PeopleNavigation.CODES);
    }
}
