package org.evenhand.criteria.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.DraftingFrameworks;
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

/** The ways to the rule packs, which anybody may read, and to the frameworks of a commissioner, in the bar and as a task. */
@Configuration(proxyBeanMethods = false)
class CriteriaInShell {

    @Bean
    NavigationItem packsPlace() {
        return NavigationItem.of(NavigationArea.CRITERIA, 20, CriteriaNavigation.PACKS, "packs.title", Set.of());
    }

    @Bean
    NavigationItem frameworksPlace() {
        return NavigationItem.of(
                        NavigationArea.CRITERIA,
                        10,
                        CriteriaNavigation.FRAMEWORKS,
                        "frameworks.title",
                        Set.of(Roles.COMMISSIONER))
                .withPages("framework/.*");
    }

    /** The frameworks of a commissioner, on the page that everybody begins from. */
    @Component("frameworkTasks")
    static class Tasks implements HomeSection {

        private final DraftingFrameworks drafting;
        private final CurrentPerson current;

        Tasks(DraftingFrameworks drafting, CurrentPerson current) {
            this.drafting = drafting;
            this.current = current;
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            boolean drafts = current.signedIn()
                    .filter(me -> me.roles().contains(Role.COMMISSIONER))
                    .isPresent();
            if (!drafts || drafting.organisations().isEmpty()) {
                return List.of();
            }
            return List.of(new Topic(
                    messages.say("frameworks.title"),
                    List.of(HomeTask.lookAround(
                            messages.say("frameworks.task"),
                            Optional.of(messages.say("frameworks.task.hint", drafting.howMany())),
                            CriteriaNavigation.FRAMEWORKS))));
        }
    }
}
