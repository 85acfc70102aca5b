package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.ui.partners.PartnerWords;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Roles;

/** Page on which a bid is looked at once more and sealed, or taken back. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.CHECK, layout = Shell.class)
class CheckBidView extends BidPage {

    CheckBidView(BidDesk desk) {
        super(desk);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        return Optional.of(new Breadcrumbs.Stop(BidsNavigation.check(reference()), messages.say("bids.check.title")));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.check.heading");
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        List<BidGap> gaps = look(shown).gaps();
        boolean open = shown.closed().isEmpty();
        add(deadline(shown));
        SideFacts side = new SideFacts();
        beside(side);
        closed(shown);
        if (open) {
            list(said, gaps, true);
            list(said, gaps, false);
        }
        for (BidPart part : shown.form().parts()) {
            H2 heading = new H2(said.title(part));
            heading.setId("part-" + part.name());
            add(
                    heading,
                    BidAnswers.shown(
                            messages,
                            BidAnswers.of(
                                    said,
                                    shown.draft(),
                                    part,
                                    Optional.of(BidsNavigation.part(reference(), part))
                                            .filter(any -> open))));
            if (part.equals(BidPartners.PART) && shown.draft().isBegun(part)) {
                add(new PartnerWords(messages).standing(shown.draft(), shown.form()));
                add(new Paragraph(new Anchor(BidsNavigation.partners(reference()), messages.say("partners.ask.link"))));
            }
        }
        if (open) {
            seal(shown, gaps);
        }
        side.add(PageContents.of(messages, BidsNavigation.check(reference()), this));
        side.part(
                messages.say("bids.side.seal"),
                messages.say("bids.side.seal.what"),
                messages.say("bids.side.seal.again"));
    }

    private void list(BidWords said, List<BidGap> gaps, boolean stops) {
        List<BidGap> some =
                gaps.stream().filter(gap -> gap.what().stops() == stops).toList();
        if (some.isEmpty()) {
            return;
        }
        H2 heading = new H2(messages.say(stops ? "bids.check.missing" : "bids.check.warnings", some.size()));
        UnorderedList list = new UnorderedList();
        some.forEach(gap -> list.add(new ListItem(new Anchor(
                BidsNavigation.part(reference(), gap.field().part()) + "#" + BidEntry.idOf(gap.field(), gap.place()),
                said.said(gap)))));
        add(heading, list);
    }

    private void seal(Shown shown, List<BidGap> gaps) {
        add(new H2(messages.say("bids.seal.heading")));
        boolean ready = gaps.stream().noneMatch(gap -> gap.what().stops());
        if (!ready) {
            add(new Note(Note.Kind.INFO, messages.say("bids.seal.not-yet")));
        }
        Div row = buttons();
        Optional<Instant> from = desk.sealing().sealableFrom(reference());
        from.ifPresent(
                moment -> add(new Note(Note.Kind.INFO, messages.say("bids.seal.from", messages.moment(moment)))));
        if (ready && from.isEmpty()) {
            add(new Paragraph(messages.say("bids.seal.what")));
            if (gaps.stream().anyMatch(gap -> gap.what().isOfPartner())) {
                add(new Note(Note.Kind.WARNING, messages.say("bids.seal.unconfirmed")));
            }
            row.add(new ActionButton(
                    messages.say("bids.seal.act"),
                    ActionButton.Kind.MAIN,
                    () -> done(
                            desk.sealing().seal(reference(), shown.published().version()))));
        }
        if (shown.draft().sealed().isPresent()) {
            row.add(new ActionButton(
                    messages.say("bids.withdraw.act"),
                    ActionButton.Kind.WARNING,
                    () -> done(desk.sealing().withdraw(reference()))));
        }
        add(row);
    }
}
