package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.PaperBidId;
import org.evenhand.bids.paper.PaperOutcome;
import org.evenhand.bids.paper.PaperStanding;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.bids.ui.BidWords;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FormPage;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.TenderId;

/** A page of bids on paper, for those who open the bids for a tender. */
abstract class PaperPage extends FormPage implements BeforeEnterObserver {

    final transient PaperDesk desk;

    PaperPage(PaperDesk desk) {
        this.desk = desk;
    }

    /** The tender of an address; not there for others. */
    final PublishedTender tender(BeforeEnterEvent event) {
        TenderId tender = new TenderId(parameter(event, "tender"));
        return desk.notices()
                .lastPublished(tender)
                .filter(any -> desk.openings().mayOpen(tender))
                .orElseThrow(NotFoundException::new);
    }

    /** The bid of an address. */
    final Shown shown(BeforeEnterEvent event) {
        return desk.reading()
                .find(tender(event).tender(), new PaperBidId(parameter(event, "paper")))
                .orElseThrow(NotFoundException::new);
    }

    /** The bid as it stands now. */
    final Shown again(Shown shown) {
        return desk.reading().find(shown.bid().tender(), shown.bid().id()).orElseThrow(NotFoundException::new);
    }

    /** Whether the reader may still type in it. */
    final boolean isTyped(Shown shown) {
        return shown.bid().standing() == PaperStanding.TYPING
                && desk.reading().mayType(shown.bid().tender())
                && desk.reading().closed(shown.bid().tender()).isEmpty();
    }

    final BidWords said(Shown shown) {
        return new BidWords(messages, shown.published(), shown.form().form());
    }

    /** The trail to the list, to a bid, and to what stands below it. */
    final void trail(PublishedTender published, Optional<PaperBid> bid, Optional<Breadcrumbs.Stop> here) {
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop("openings", messages.say("bids.openings.place")),
                new Breadcrumbs.Stop("tender/" + published.tender() + "/bids", published.title()),
                new Breadcrumbs.Stop(PaperNavigation.all(published.tender()), messages.say("paper.place"))));
        bid.ifPresent(one -> stops.add(
                new Breadcrumbs.Stop(PaperNavigation.bid(one), one.facts().provider())));
        here.ifPresent(stops::add);
        addComponentAsFirst(new Breadcrumbs(
                messages.say("bids.opening.trail"), stops, stops.getLast().href()));
    }

    /** Leads on where it was done, and says why where it was not. */
    final void done(PaperOutcome outcome, Function<PaperBidId, String> next) {
        switch (outcome) {
            case PaperOutcome.Done(PaperBidId id) -> UI.getCurrentOrThrow().navigate(next.apply(id));
            case PaperOutcome.Refused refused -> refuse(messages.reason(refused.why()));
        }
    }

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }
}
