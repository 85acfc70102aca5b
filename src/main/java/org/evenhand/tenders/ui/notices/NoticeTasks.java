package org.evenhand.tenders.ui.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomePart;
import org.evenhand.design.TaskList;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.tenders.notices.ReadingNotices;
import org.evenhand.tenders.notices.TenderNotice;
import org.springframework.stereotype.Component;

/** The tenders that take bids now, on the page from which those begin who bid and those who buy. */
@Component
class NoticeTasks implements HomePart {

    private static final Set<Role> READERS = Set.of(Role.PROVIDER, Role.COMMISSIONER);

    private final ReadingNotices reading;
    private final CurrentPerson current;
    private final Clock clock;

    NoticeTasks(ReadingNotices reading, CurrentPerson current, Clock clock) {
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<TaskList.Group> tasks(Words words) {
        if (current.signedIn().filter(me -> me.holdsAny(READERS)).isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<TaskList.Task> open = reading.listed().stream()
                .filter(tender -> tender.isOpen(now))
                .map(tender -> task(words, tender))
                .toList();
        return open.isEmpty() ? List.of() : List.of(new TaskList.Group(words.say("public.list.open"), open));
    }

    private static TaskList.Task task(Words words, TenderNotice.Listed tender) {
        return new TaskList.Task(
                words.say("public.task", tender.title()),
                Optional.of(words.say("public.task.hint", words.moment(tender.deadline()))),
                new TaskList.State.Open(NoticesNavigation.notice(tender.tender())));
    }
}
