package org.evenhand.bids.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Deadline;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page on which a provider begins a bid for a tender, or for a lot of it. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.BEGIN, layout = Shell.class)
class BeginBidView extends FormPage implements BeforeEnterObserver {

    private final transient BidDesk desk;

    BeginBidView(BidDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublishedTender published = event.getRouteParameters()
                .get("tender")
                .map(TenderId::new)
                .flatMap(desk.notices()::lastPublished)
                .orElseThrow(NotFoundException::new);
        begin(messages.say("bids.begin.heading", published.title()));
        add(new Paragraph(
                new Span(messages.say("public.deadline") + " "),
                new Deadline(messages, published.deadline(), desk.clock())));
        beside(new SideFacts()
                .part(
                        messages.say("bids.side.who"),
                        messages.say("bids.side.who.nobody"),
                        messages.say("bids.side.who.sealed"))
                .part(
                        messages.say("bids.side.seal"),
                        messages.say("bids.side.seal.what"),
                        messages.say("bids.side.seal.again"))
                .part(
                        messages.say("bids.side.tender"),
                        new Paragraph(new Anchor(
                                NoticesNavigation.notice(published.tender()), messages.say("bids.side.notice")))));
        add(new Paragraph(messages.say("bids.begin.intro")), new Paragraph(messages.say("bids.begin.copies")));
        ask(published);
        parts(published);
    }

    /** The parts that are to be filled in, as those of the first lot are. */
    private void parts(PublishedTender published) {
        BidForm form = BidForm.of(published.content().first());
        BidWords said = new BidWords(messages, published, form);
        OrderedList list = new OrderedList();
        form.parts().forEach(part -> list.add(new ListItem(said.title(part))));
        add(
                new H2(messages.say("bids.begin.parts")),
                list,
                new Paragraph(
                        new Anchor(NoticesNavigation.worth(published.tender()), messages.say("bids.begin.worth"))));
    }

    private void ask(PublishedTender published) {
        List<OrganisationId> mine = desk.drafting().providers();
        Optional<ChoiceFormField<OrganisationId>> whose = mine.size() < 2
                ? Optional.empty()
                : Optional.of(ask(new ChoiceFormField<>(
                        messages.say("bids.begin.whose"),
                        mine.stream()
                                .map(id -> ChoiceFormField.Option.of(
                                        id, desk.people().nameOf(id)))
                                .toList())));
        Optional<ChoiceFormField<String>> lot = !published.content().isDivided()
                ? Optional.empty()
                : Optional.of(ask(new ChoiceFormField<>(
                        messages.say("bids.begin.lot"),
                        published.content().lots().stream()
                                .map(one -> ChoiceFormField.Option.of(one.id(), name(one)))
                                .toList())));
        add(new ActionButton(messages.say("bids.begin.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            Optional<OrganisationId> provider =
                    whose.isPresent() ? whose.get().value() : mine.stream().findFirst();
            Optional<String> chosen = lot.isPresent() ? lot.get().value() : Optional.of("");
            if (provider.isEmpty()) {
                whose.ifPresent(field -> refuse(field, messages.say("bids.begin.whose.none")));
            }
            if (chosen.isEmpty()) {
                lot.ifPresent(field -> refuse(field, messages.say("bids.begin.lot.none")));
            }
            if (provider.isPresent() && chosen.isPresent()) {
                begin(new BidReference(provider.get(), published.tender(), chosen.get()));
            }
        }));
        continued(published);
    }

    /** The bids for this tender that were begun already. */
    private void continued(PublishedTender published) {
        List<BidReference> begun = desk.drafting().mine().stream()
                .map(shown -> shown.draft().reference())
                .filter(reference -> reference.tender().equals(published.tender()))
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        add(new H2(messages.say("bids.begin.begun")));
        begun.forEach(reference -> add(new Paragraph(new Anchor(
                BidsNavigation.bid(reference),
                published.content().lots().stream()
                        .filter(one -> one.id().equals(reference.lot()))
                        .findFirst()
                        .filter(any -> published.content().isDivided())
                        .map(BeginBidView::name)
                        .orElse(published.title())))));
    }

    private static String name(Lot lot) {
        return lot.publication().lot().orElse(lot.id());
    }

    private void begin(BidReference reference) {
        Optional<BidRefusal> refused = desk.drafting().begin(reference);
        refused.ifPresentOrElse(
                why -> refuse(messages.reason(why)),
                () -> UI.getCurrentOrThrow().navigate(BidsNavigation.bid(reference)));
    }
}
