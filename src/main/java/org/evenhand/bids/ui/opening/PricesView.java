package org.evenhand.bids.ui.opening;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.opening.BidOpening;
import org.evenhand.bids.opening.Opening;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.opening.OpeningPrices;
import org.evenhand.bids.opening.OpeningRefusal;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page on which two people open the prices of bids that were opened without them. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PricesNavigation.PRICES, layout = Shell.class)
class PricesView extends FormPage implements BeforeEnterObserver {

    private final transient OpeningPrices prices;
    private final transient OpeningBids openings;
    private final transient ReadingNotices notices;
    private final transient CurrentPerson people;

    PricesView(OpeningPrices prices, OpeningBids openings, ReadingNotices notices, CurrentPerson people) {
        this.prices = prices;
        this.openings = openings;
        this.notices = notices;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenderId tender =
                event.getRouteParameters().get("tender").map(TenderId::new).orElseThrow(NotFoundException::new);
        draw(notices.lastPublished(tender)
                .filter(any -> openings.mayOpen(tender))
                .orElseThrow(NotFoundException::new));
    }

    private void draw(PublishedTender published) {
        TenderId tender = published.tender();
        Optional<BidOpening> opening = prices.find(tender);
        Optional<BidOpening> done = opening.filter(BidOpening::isDone);
        begin(messages.say(done.isPresent() ? "bids.prices.heading.done" : "bids.prices.heading", published.title()));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("bids.opening.trail"),
                List.of(
                        new Breadcrumbs.Stop(PricesNavigation.OPENINGS, messages.say("bids.openings.place")),
                        new Breadcrumbs.Stop(PricesNavigation.opening(tender), published.title()),
                        new Breadcrumbs.Stop(PricesNavigation.prices(tender), messages.say("bids.prices.place"))),
                PricesNavigation.prices(tender)));
        beside(new SideFacts()
                .part(
                        messages.say("bids.prices.side"),
                        messages.say("bids.prices.side.what"),
                        messages.say("bids.prices.side.two"),
                        messages.say("bids.prices.side.record")));
        if (done.isPresent()) {
            add(new Note(
                    Note.Kind.SUCCESS,
                    messages.say(
                            "bids.prices.done",
                            done.get().first().name(),
                            done.get().second().orElseThrow().name(),
                            messages.toTheSecond(
                                    done.get().second().orElseThrow().at()))));
        } else if (prices.isWaiting(tender)) {
            ask(tender, opening);
        } else {
            add(new Note(
                    Note.Kind.INFO,
                    openings.find(tender).filter(BidOpening::isDone).isPresent()
                            ? messages.say("bids.prices.not-waiting")
                            : messages.reason(OpeningRefusal.BIDS_SHUT)));
        }
        add(new Paragraph(new Anchor(PricesNavigation.opening(tender), messages.say("bids.prices.back"))));
    }

    private void ask(TenderId tender, Optional<BidOpening> opening) {
        opening.ifPresent(begun -> add(new Note(
                Note.Kind.INFO,
                messages.say(
                        "bids.prices.begun",
                        begun.first().name(),
                        messages.moment(begun.first().at())))));
        if (opening.filter(begun ->
                        begun.first().account().equals(people.signedIn().map(SignedIn::account)))
                .isPresent()) {
            add(new Paragraph(messages.say("bids.prices.same-person")));
            return;
        }
        add(new Paragraph(messages.say(opening.isPresent() ? "bids.prices.second" : "bids.prices.first")));
        CheckboxFormField locked = ask(new CheckboxFormField(messages.say("bids.prices.locked")));
        locked.hint(messages.say("bids.prices.locked.hint"));
        CheckboxFormField declared = ask(new CheckboxFormField(messages.say("bids.opening.declare")));
        add(buttons(new ActionButton(
                messages.say(opening.isPresent() ? "bids.prices.act.second" : "bids.prices.act.first"),
                ActionButton.Kind.MAIN,
                () -> {
                    clear();
                    switch (prices.open(tender, locked.value(), declared.value())) {
                        case Opening.Refused(OpeningRefusal why) ->
                            refuse(why == OpeningRefusal.NOT_LOCKED ? locked : declared, messages.reason(why));
                        case Opening.Begun begun -> UI.getCurrentOrThrow().navigate(PricesNavigation.prices(tender));
                        case Opening.Done done -> UI.getCurrentOrThrow().navigate(PricesNavigation.prices(tender));
                    }
                })));
    }
}
