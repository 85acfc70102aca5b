package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.opening.OpeningBids.Openable;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.shared.Roles;

/** The tenders whose bids the reader opens, by how far they are. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = BidsNavigation.OPENINGS, layout = Shell.class)
class OpeningsView extends FormPage implements BeforeEnterObserver {

    private final transient OpeningBids openings;
    private final transient Clock clock;

    OpeningsView(OpeningBids openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Instant now = clock.instant();
        List<Openable> mine = openings.tenders();
        List<Openable> waiting = mine.stream().filter(one -> one.waits(now)).toList();
        begin(messages.say("bids.openings.heading", waiting.size()));
        add(new Paragraph(messages.say("bids.openings.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("bids.opening.side"),
                        messages.say("bids.opening.side.two"),
                        messages.say("bids.opening.side.nothing"),
                        messages.say("bids.opening.side.record")));
        add(new TaskList(List.of(
                group("bids.openings.waiting", waiting, true),
                group(
                        "bids.openings.open",
                        mine.stream().filter(one -> one.tender().isOpen(now)).toList(),
                        false),
                group(
                        "bids.openings.done",
                        mine.stream().filter(Openable::isDone).toList(),
                        false))));
        if (mine.isEmpty()) {
            add(new Paragraph(messages.say("bids.openings.none")));
        }
    }

    private TaskList.Group group(String key, List<Openable> tenders, boolean toDo) {
        return new TaskList.Group(
                messages.say(key),
                tenders.stream()
                        .map(Openable::tender)
                        .map(tender -> new TaskList.Task(
                                tender.title(),
                                Optional.of(messages.say("bids.openings.deadline", messages.moment(tender.deadline()))),
                                toDo
                                        ? new TaskList.State.ToDo(BidsNavigation.opening(tender.tender()))
                                        : new TaskList.State.Open(BidsNavigation.opening(tender.tender()))))
                        .toList());
    }
}
