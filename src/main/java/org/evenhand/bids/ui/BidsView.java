package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.shared.Roles;

/** The bids of the organisations for which the reader bids. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.BIDS, layout = Shell.class)
class BidsView extends FormPage implements BeforeEnterObserver {

    private final transient BidDesk desk;

    BidsView(BidDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Shown> all = desk.drafting().mine();
        begin(messages.say("bids.heading", all.size()));
        add(new Paragraph(messages.say("bids.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("bids.side.who"),
                        messages.say("bids.side.who.nobody"),
                        messages.say("bids.side.who.sealed")));
        add(new TaskList(List.of(
                group(
                        "bids.group.open",
                        all.stream().filter(one -> one.closed().isEmpty()).toList()),
                group(
                        "bids.group.closed",
                        all.stream().filter(one -> one.closed().isPresent()).toList()))));
        add(new Paragraph(new Anchor("notices", messages.say("bids.find"))));
    }

    private TaskList.Group group(String key, List<Shown> bids) {
        return new TaskList.Group(
                messages.say(key), bids.stream().map(this::row).toList());
    }

    private TaskList.Task row(Shown one) {
        String href = BidsNavigation.bid(one.draft().reference());
        BidStanding standing = BidStanding.of(one);
        String hint = messages.say(
                "bids.standing." + standing.word(),
                messages.moment(one.published().deadline()));
        return new TaskList.Task(
                messages.say(
                        "bids.row",
                        new BidWords(messages, one.published(), one.form()).bidFor(),
                        desk.people().nameOf(one.draft().reference().provider())),
                Optional.of(hint),
                standing.waitsForProvider() ? new TaskList.State.ToDo(href) : new TaskList.State.Open(href));
    }
}
