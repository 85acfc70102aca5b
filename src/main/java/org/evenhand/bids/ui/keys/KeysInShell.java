package org.evenhand.bids.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.bids.keys.TenderCustody;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The way to the keys, and the tasks that they make. */
@Configuration(proxyBeanMethods = false)
class KeysInShell {

    private static final Set<Role> KEEPERS = Set.of(Role.COMMISSIONER, Role.AUDITOR, Role.ADMINISTRATOR);

    @Bean
    NavigationItem keysPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        27,
                        KeysNavigation.KEYS,
                        "keys.place",
                        Set.of(Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR))
                .withPages("tender/[^/]+/keys.*");
    }

    /** Keys for which it is the reader’s turn: to choose who keeps one, or to do something about a share. */
    @Component("keyTasks")
    static class Tasks implements HomeSection {

        private final ReadingCustody reading;
        private final CurrentPerson current;

        Tasks(ReadingCustody reading, CurrentPerson current) {
            this.reading = reading;
            this.current = current;
        }

        @Override
        public int order() {
            return 3;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            if (current.signedIn().filter(me -> me.holdsAny(KEEPERS)).isEmpty()) {
                return List.of();
            }
            List<HomeTask> tasks = reading.all().stream()
                    .filter(one -> !one.isSettled())
                    .flatMap(one -> task(messages, one).stream())
                    .toList();
            return tasks.isEmpty() ? List.of() : List.of(new Topic(messages.say("keys.place"), tasks));
        }

        private static Optional<HomeTask> task(Messages messages, TenderCustody one) {
            Optional<String> until = Optional.of(messages.say(
                    "keys.all.choose-until", messages.moment(one.key().choiceEnds())));
            if (one.waitsForReader()) {
                return Optional.of(HomeTask.mine(
                        messages.say("keys.task.share", one.title()), until, KeysNavigation.share(one.tender())));
            }
            return one.chooses()
                    ? Optional.of(HomeTask.mine(
                            messages.say("keys.task.choose", one.title()),
                            until,
                            KeysNavigation.ofTender(one.tender())))
                    : Optional.empty();
        }
    }
}
