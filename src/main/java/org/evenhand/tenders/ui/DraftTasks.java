package org.evenhand.tenders.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomePart;
import org.evenhand.design.TaskList;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderStatus;
import org.springframework.stereotype.Component;

/** The tenders that a person drafts or may read, on the page that everybody begins from. */
@Component
class DraftTasks implements HomePart {

    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final DraftingTenders drafting;
    private final CurrentPerson current;

    DraftTasks(DraftingTenders drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<TaskList.Group> tasks(Words words) {
        if (current.signedIn().filter(me -> me.holdsAny(READERS)).isEmpty()) {
            return List.of();
        }
        return List.of(new TaskList.Group(
                words.say("drafts.title"),
                drafting.mine().stream()
                        .filter(tender -> tender.status() == TenderStatus.PLANNING)
                        .map(tender -> task(words, tender))
                        .toList()));
    }

    private TaskList.Task task(Words words, DraftTender tender) {
        String href = DraftNavigation.draft(tender.id());
        boolean mine = drafting.mayWrite(tender);
        return new TaskList.Task(
                words.say(mine ? "drafts.task" : "drafts.task.reads", tender.title()),
                Optional.of(words.say("drafts.task.hint", tender.changedBy(), words.moment(tender.changedAt()))),
                mine ? new TaskList.State.ToDo(href) : new TaskList.State.Open(href));
    }
}
