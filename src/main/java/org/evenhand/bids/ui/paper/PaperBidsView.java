package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.paper.PaperRefusal;
import org.evenhand.bids.paper.PaperStanding;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page of the bids for a tender that came on paper. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.ALL, layout = Shell.class)
class PaperBidsView extends PaperPage {

    PaperBidsView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublishedTender published = tender(event);
        TenderId tender = published.tender();
        List<Shown> all = desk.reading().of(tender);
        Optional<PaperRefusal> closed = desk.reading().closed(tender);
        String way = desk.reading().way(published);
        begin(messages.say("paper.heading", all.size(), published.title()));
        trail(published, Optional.empty(), Optional.empty());
        add(new Paragraph(messages.say("paper.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("paper.side"),
                        messages.say("paper.side.after"),
                        messages.say("paper.side.two"),
                        messages.say("paper.side.late"),
                        messages.say("paper.side.marks")));
        if (way.isBlank()) {
            add(new Note(Note.Kind.INFO, messages.say("paper.refused.no-way")));
        } else {
            add(new H2(messages.say("paper.way")), messages.inEnglish(new Paragraph(way)));
        }
        closed.ifPresent(why -> add(new Note(Note.Kind.INFO, messages.reason(why))));
        if (closed.isEmpty() && !way.isBlank() && desk.reading().mayType(tender)) {
            add(new Paragraph(new Anchor(PaperNavigation.register(tender), messages.say("paper.register.title"))));
        }
        add(new TaskList(Arrays.stream(PaperStanding.values())
                .map(standing -> new TaskList.Group(
                        messages.say("paper.standing." + standing.word()),
                        all.stream()
                                .filter(one -> one.bid().standing() == standing)
                                .map(this::row)
                                .toList()))
                .filter(group -> !group.tasks().isEmpty())
                .toList()));
    }

    private TaskList.Task row(Shown one) {
        String address = PaperNavigation.bid(one.bid());
        return new TaskList.Task(
                name(one),
                Optional.of(messages.say(
                        one.late() ? "paper.received.late" : "paper.received",
                        messages.toTheSecond(one.bid().facts().received()))),
                one.bid().standing() == PaperStanding.CONFIRMED
                        ? new TaskList.State.Done(address)
                        : new TaskList.State.ToDo(address));
    }

    private String name(Shown one) {
        return said(one)
                .lot()
                .map(lot -> messages.say(
                        "bids.opening.bid-for-lot", one.bid().facts().provider(), lot))
                .orElse(one.bid().facts().provider());
    }
}
