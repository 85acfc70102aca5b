package org.evenhand.bids.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.opening.BidOpening;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.Opening;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.ui.opening.ComparingProgress;
import org.evenhand.bids.ui.opening.PricesNavigation;
import org.evenhand.bids.ui.paper.PaperNavigation;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Deadline;
import org.evenhand.design.FileLink;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TaskList;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page on which two people open the bids for a tender, and on which what they found is listed. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = BidsNavigation.OPENING, layout = Shell.class)
class OpeningView extends FormPage implements BeforeEnterObserver {

    private final transient OpeningBids openings;
    private final transient ReadingNotices notices;
    private final transient CurrentPerson people;
    private final transient Clock clock;
    private transient TenderId tender = new TenderId("");

    OpeningView(OpeningBids openings, ReadingNotices notices, CurrentPerson people, Clock clock) {
        this.openings = openings;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tender = event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        draw();
    }

    private void draw() {
        PublishedTender published = notices.lastPublished(tender)
                .filter(any -> openings.mayOpen(tender))
                .orElseThrow(NotFoundException::new);
        Optional<BidOpening> opening = openings.find(tender);
        boolean done = opening.filter(BidOpening::isDone).isPresent();
        begin(messages.say(done ? "bids.opening.heading.done" : "bids.opening.heading", published.title()));
        addComponentAsFirst(trail(published));
        Deadline deadline = new Deadline(messages, published.deadline(), clock);
        add(new Paragraph(new Span(messages.say("public.deadline") + " "), deadline));
        SideFacts side = new SideFacts()
                .part(
                        messages.say("bids.opening.side"),
                        messages.say("bids.opening.side.two"),
                        messages.say("bids.opening.side.nothing"),
                        messages.say("bids.opening.side.record"));
        if (done) {
            side.part(
                    messages.say("bids.opening.take"),
                    new Paragraph(FileLink.written(
                            messages.say("bids.opening.folder"),
                            FileLink.name(published.title(), tender.value()) + ".zip",
                            "application/zip",
                            out -> openings.takeAway(tender).orElseThrow().zip(tender.value(), out))),
                    new Paragraph(FileLink.to(
                            messages.say("bids.opening.pdf"),
                            FileLink.name(published.title(), tender.value()) + ".pdf",
                            "application/pdf",
                            () -> new OpeningRecord(messages, people, published)
                                    .pdf(openings.find(tender).orElseThrow(), openings.bids(tender)))));
        }
        beside(side);
        if (done) {
            found(published, opening.orElseThrow());
        } else if (!deadline.passed()) {
            add(new Note(Note.Kind.INFO, messages.say("bids.opening.too-early")));
        } else if (notices.cancelled(tender).isPresent()) {
            add(new Note(Note.Kind.INFO, messages.say("bids.opening.refused.cancelled")));
        } else {
            ask(opening);
        }
    }

    private Breadcrumbs trail(PublishedTender published) {
        return new Breadcrumbs(
                messages.say("bids.opening.trail"),
                List.of(
                        new Breadcrumbs.Stop(BidsNavigation.OPENINGS, messages.say("bids.openings.place")),
                        new Breadcrumbs.Stop(BidsNavigation.opening(tender), published.title())),
                BidsNavigation.opening(tender));
    }

    private void ask(Optional<BidOpening> opening) {
        opening.ifPresent(begun -> add(new Note(
                Note.Kind.INFO,
                messages.say(
                        "bids.opening.begun",
                        begun.first().name(),
                        messages.moment(begun.first().at())))));
        if (opening.filter(begun ->
                        begun.first().account().equals(people.signedIn().map(SignedIn::account)))
                .isPresent()) {
            add(new Paragraph(messages.say("bids.opening.refused.same-person")));
            return;
        }
        add(new Paragraph(messages.say(opening.isPresent() ? "bids.opening.second" : "bids.opening.first")));
        CheckboxFormField declared = ask(new CheckboxFormField(messages.say("bids.opening.declare")));
        declared.hint(messages.say("bids.opening.declare.hint"));
        add(buttons(new ActionButton(
                messages.say(opening.isPresent() ? "bids.opening.act.second" : "bids.opening.act.first"),
                ActionButton.Kind.MAIN,
                () -> {
                    clear();
                    switch (openings.open(tender, declared.value())) {
                        case Opening.Begun begun -> UI.getCurrentOrThrow().navigate(BidsNavigation.opening(tender));
                        case Opening.Done done -> UI.getCurrentOrThrow().navigate(BidsNavigation.opening(tender));
                        case Opening.Refused refused -> refuse(declared, messages.reason(refused.why()));
                    }
                })));
    }

    private void found(PublishedTender published, BidOpening opening) {
        List<OpenedBid> bids = openings.bids(tender);
        add(new Note(
                Note.Kind.SUCCESS,
                messages.say(
                        "bids.opening.done",
                        opening.first().name(),
                        opening.second().orElseThrow().name(),
                        messages.toTheSecond(opening.second().orElseThrow().at()))));
        OpeningRecord record = new OpeningRecord(messages, people, published);
        if (bids.stream().anyMatch(bid -> !bid.documents().isEmpty())) {
            add(new ComparingProgress(messages, () -> openings.comparison(tender), this::compared));
        }
        if (bids.stream().anyMatch(bid -> bid.content().isPresent() && bid.price() == OpenedBid.Price.STILL_SEALED)) {
            add(
                    new Note(Note.Kind.INFO, messages.say("bids.prices.sealed")),
                    new Paragraph(messages.say("bids.prices.folder")),
                    new Paragraph(new Anchor(PricesNavigation.prices(tender), messages.say("bids.prices.link"))));
        }
        add(new H2(messages.say("bids.opening.found", bids.size())));
        add(new TaskList(List.of(
                new TaskList.Group(
                        messages.say("bids.opening.open"),
                        bids.stream()
                                .filter(bid -> bid.content().isPresent())
                                .map(bid -> row(record, bid))
                                .toList()),
                new TaskList.Group(
                        messages.say("bids.opening.shut"),
                        bids.stream()
                                .filter(bid -> bid.content().isEmpty())
                                .map(bid -> row(record, bid))
                                .toList()))));
        add(new Paragraph(new Anchor(PaperNavigation.all(tender), messages.say("paper.link"))));
        add(new Paragraph(new Anchor(NoticesNavigation.notice(tender), messages.say("bids.side.notice"))));
    }

    private String compared() {
        return OpeningRecord.compared(messages, openings.find(tender).orElseThrow(), openings.bids(tender));
    }

    private TaskList.Task row(OpeningRecord record, OpenedBid bid) {
        String hint = record.outcome(bid);
        return new TaskList.Task(
                record.name(bid),
                Optional.of(hint),
                bid.content().isPresent()
                        ? new TaskList.State.Open(BidsNavigation.opened(bid.reference()))
                        : new TaskList.State.CannotStart(messages.say("bids.opening.stays-shut")));
    }
}
