package org.evenhand.tenders.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.TaskList;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The way to the tenders that are being drafted, and the tasks they make. */
@Configuration(proxyBeanMethods = false)
class DraftsInShell {

    @Bean
    NavigationItem draftsPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        20,
                        DraftNavigation.DRAFTS,
                        "drafts.title",
                        Set.of(Roles.COMMISSIONER, Roles.AUDITOR))
                .withPages("draft/.*|tender/[^/]+/(publish|end)");
    }

    /** The tenders that a person drafts or may read, on the page that everybody begins from. */
    @Component("draftTasks")
    static class Tasks implements HomeSection {

        private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

        private final DraftingTenders drafting;
        private final CurrentPerson current;

        Tasks(DraftingTenders drafting, CurrentPerson current) {
            this.drafting = drafting;
            this.current = current;
        }

        @Override
        public int order() {
            return 15;
        }

        @Override
        public List<TaskList.Group> tasks(Messages messages) {
            if (current.signedIn().filter(me -> me.holdsAny(READERS)).isEmpty()) {
                return List.of();
            }
            return List.of(new TaskList.Group(
                    messages.say("drafts.title"),
                    drafting.mine().stream()
                            .filter(tender -> tender.status() == TenderStatus.PLANNING)
                            .map(tender -> task(messages, tender))
                            .toList()));
        }

        private TaskList.Task task(Messages messages, DraftTender tender) {
            String href = DraftNavigation.draft(tender.id());
            boolean mine = drafting.mayWrite(tender);
            return new TaskList.Task(
                    messages.say(mine ? "drafts.task" : "drafts.task.reads", tender.title()),
                    Optional.of(
                            messages.say("drafts.task.hint", tender.changedBy(), messages.moment(tender.changedAt()))),
                    mine ? new TaskList.State.ToDo(href) : new TaskList.State.Open(href));
        }
    }
}
