package org.evenhand.bids.ui.partners;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.partners.AskingPartners;
import org.evenhand.bids.partners.AskingPartners.Asked;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.PartnerAsk;
import org.evenhand.bids.partners.PartnerOutcome;
import org.evenhand.bids.ui.BidsNavigation;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Deadline;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** The partners that a bid names, what each of them is asked to confirm, how that stands, and the way to ask. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.PARTNERS, layout = Shell.class)
class AskPartnersView extends FormPage implements BeforeEnterObserver {

    private final transient AskingPartners asking;
    private final transient DraftingBids drafting;
    private final transient ReadingNotices notices;
    private final transient Clock clock;

    AskPartnersView(AskingPartners asking, DraftingBids drafting, ReadingNotices notices, Clock clock) {
        this.asking = asking;
        this.drafting = drafting;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(reference(event, notices), Optional.empty());
    }

    /** Which bid an address names. */
    static BidReference reference(BeforeEnterEvent event, ReadingNotices notices) {
        TenderId tender = new TenderId(parameter(event, "tender"));
        boolean divided = notices.lastPublished(tender)
                .map(published -> published.content().isDivided())
                .orElseThrow(NotFoundException::new);
        return new BidReference(
                new OrganisationId(parameter(event, "organisation")),
                tender,
                BidsNavigation.lot(parameter(event, "lot"), divided));
    }

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    private void draw(BidReference reference, Optional<Note> note) {
        Shown shown = drafting.find(reference).orElseThrow(NotFoundException::new);
        boolean open = shown.closed().isEmpty();
        begin(messages.say("partners.ask.heading"));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("bids.trail"),
                List.of(
                        new Breadcrumbs.Stop(BidsNavigation.BIDS, messages.say("bids.place")),
                        new Breadcrumbs.Stop(
                                BidsNavigation.bid(reference), shown.published().title()),
                        new Breadcrumbs.Stop(BidsNavigation.partners(reference), messages.say("partners.ask.title"))),
                BidsNavigation.partners(reference)));
        note.ifPresent(this::add);
        add(new Paragraph(messages.say("partners.ask.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("bids.side.deadline"),
                        new Paragraph(new Deadline(messages, shown.published().deadline(), clock)))
                .part(
                        messages.say("partners.ask.side"),
                        messages.say("partners.ask.side.what"),
                        messages.say("partners.ask.side.sees"))
                .part(messages.say("bids.side.who"), messages.say("bids.side.who.nobody")));
        shown.closed().ifPresent(why -> add(new Note(Note.Kind.WARNING, messages.reason(why))));
        if (open && !asking.canSend()) {
            add(new Note(Note.Kind.INFO, messages.say("partners.ask.no-mail")));
        }
        List<Asked> partners = asking.of(reference);
        if (partners.isEmpty()) {
            add(new Paragraph(messages.say("partners.ask.none")));
        }
        partners.forEach(partner -> draw(reference, partner, open));
        add(new Paragraph(
                new Anchor(BidsNavigation.part(reference, BidPartners.PART), messages.say("partners.ask.change"))));
        add(new Paragraph(new Anchor(BidsNavigation.bid(reference), messages.say("bids.back"))));
    }

    private void draw(BidReference reference, Asked partner, boolean open) {
        PartnerWords said = new PartnerWords(messages);
        String name = partner.of().partner().name();
        add(new H2(name));
        UnorderedList list = new UnorderedList();
        partner.of()
                .items()
                .forEach(item -> list.add(new ListItem(
                        new Paragraph(said.line(item.statement())),
                        new Paragraph(said.said(item.standing(), item.answer())))));
        add(list);
        int row = partner.of().partner().row();
        add(new Paragraph(partner.ask()
                .map(ask -> messages.say(
                        ask.state() == PartnerAsk.State.ANSWERED ? "partners.ask.used" : "partners.ask.sent",
                        partner.of().partner().email(),
                        messages.moment(ask.at())))
                .orElseGet(() -> messages.say("partners.ask.not-yet"))));
        if (!open) {
            return;
        }
        ActionButton ask = new ActionButton(
                messages.say(partner.ask().isPresent() ? "partners.ask.again" : "partners.ask.act", name),
                ActionButton.Kind.PLAIN,
                () -> done(reference, asking.ask(reference, row, Locale.of(messages.language())), "partners.ask.done"));
        if (partner.ask().isPresent()) {
            add(buttons(
                    ask,
                    new ActionButton(
                            messages.say("partners.ask.withdraw", name),
                            ActionButton.Kind.WARNING,
                            () -> done(reference, asking.withdraw(reference, row), "partners.ask.taken-back"))));
        } else {
            add(buttons(ask));
        }
    }

    private void done(BidReference reference, PartnerOutcome outcome, String key) {
        clear();
        switch (outcome) {
            case PartnerOutcome.Refused refused -> refuse(messages.reason(refused.why()));
            case PartnerOutcome.Gone gone -> draw(reference, Optional.empty());
            case PartnerOutcome.Done done -> {
                Note note = new Note(Note.Kind.SUCCESS, messages.say(key));
                done.link()
                        .ifPresent(link -> note.add(new Paragraph(messages.say("partners.ask.shown")), new Code(link)));
                draw(reference, Optional.of(note));
            }
        }
    }
}
