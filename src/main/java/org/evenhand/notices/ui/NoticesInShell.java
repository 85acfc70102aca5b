package org.evenhand.notices.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.TaskList;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The way to the published tenders, which anybody may read, and the tasks they make. */
@Configuration(proxyBeanMethods = false)
class NoticesInShell {

    @Bean
    NavigationItem noticesPlace() {
        return NavigationItem.of(NavigationArea.TENDERS, 10, NoticesNavigation.NOTICES, "public.list.place", Set.of())
                .withPages("notice/.*")
                .asPlainPage();
    }

    /** The tenders that take bids now, on the page from which those begin who bid and those who buy. */
    @Component("noticeTasks")
    static class Tasks implements HomeSection {

        private static final Set<Role> READERS = Set.of(Role.PROVIDER, Role.COMMISSIONER);

        private final ReadingNotices reading;
        private final CurrentPerson current;
        private final Clock clock;

        Tasks(ReadingNotices reading, CurrentPerson current, Clock clock) {
            this.reading = reading;
            this.current = current;
            this.clock = clock;
        }

        @Override
        public int order() {
            return 5;
        }

        @Override
        public List<TaskList.Group> tasks(Messages messages) {
            if (current.signedIn().filter(me -> me.holdsAny(READERS)).isEmpty()) {
                return List.of();
            }
            Instant now = clock.instant();
            List<TaskList.Task> open = reading.listed().stream()
                    .filter(tender -> tender.isOpen(now))
                    .map(tender -> task(messages, tender))
                    .toList();
            return open.isEmpty() ? List.of() : List.of(new TaskList.Group(messages.say("public.list.open"), open));
        }

        private static TaskList.Task task(Messages messages, TenderNotice.Listed tender) {
            return new TaskList.Task(
                    messages.say("public.task", tender.title()),
                    Optional.of(messages.say("public.task.hint", messages.moment(tender.deadline()))),
                    new TaskList.State.Open(NoticesNavigation.notice(tender.tender())));
        }
    }
}
