package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileLink;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Roles;

/** The receipt of a sealed bid: when its request arrived, and a fingerprint for each part. */
@RolesAllowed(Roles.PROVIDER)
@Route(value = BidsNavigation.RECEIPT, layout = Shell.class)
class ReceiptView extends BidPage {

    ReceiptView(BidDesk desk) {
        super(desk);
    }

    private static LogEntry entry(BeforeEnterEvent event, Shown shown) {
        String number = parameter(event, "number");
        return shown.draft().log().stream()
                .filter(one -> one.kind() == DraftBid.Kind.SEALED
                        && String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    protected Optional<Breadcrumbs.Stop> here(BeforeEnterEvent event, Shown shown, BidWords said) {
        LogEntry entry = entry(event, shown);
        return Optional.of(new Breadcrumbs.Stop(
                BidsNavigation.receipt(reference(), entry.number()),
                messages.say("bids.receipt.title", entry.number())));
    }

    @Override
    protected String heading(BeforeEnterEvent event, Shown shown, BidWords said) {
        return messages.say("bids.receipt.heading", said.bidFor());
    }

    @Override
    protected void draw(BeforeEnterEvent event, Shown shown, BidWords said) {
        LogEntry entry = entry(event, shown);
        boolean counts = shown.draft().sealed().filter(entry::equals).isPresent();
        add(new Note(
                counts ? Note.Kind.SUCCESS : Note.Kind.WARNING,
                messages.say(
                        counts ? "bids.receipt.counts" : "bids.receipt.replaced",
                        messages.toTheSecond(entry.begun()))));
        ReceiptFacts facts = new ReceiptFacts(messages, said, reference(), entry, desk.people());
        String name = FileLink.name(said.bidFor(), reference().tender().value());
        Paragraph sealedText = new Paragraph();
        if (text(entry).isPresent()) {
            sealedText.add(FileLink.to(
                    messages.say("bids.receipt.text"),
                    name + ".bid.json",
                    "application/json",
                    () -> text(entry).orElseThrow(NotFoundException::new).getBytes(StandardCharsets.UTF_8)));
        } else {
            sealedText.setText(messages.say("bids.receipt.no.text"));
        }
        beside(new SideFacts()
                .part(
                        messages.say("bids.receipt.keep"),
                        new Paragraph(FileLink.to(
                                messages.say("bids.receipt.pdf"), name + ".pdf", "application/pdf", facts::pdf)),
                        new Paragraph(FileLink.to(
                                messages.say("bids.receipt.json"),
                                name + ".receipt.json",
                                "application/json",
                                facts::json)),
                        sealedText));
        add(facts.facts());
        add(new H2(messages.say("bids.receipt.parts")), new Paragraph(messages.say("bids.receipt.parts.why")));
        add(facts.parts());
        add(facts.checking());
        add(new H2(messages.say("bids.receipt.next")));
        add(new Paragraph(messages.say(
                "bids.receipt.next.what", messages.moment(shown.published().deadline()))));
        add(new Paragraph(new Anchor(BidsNavigation.bid(reference()), messages.say("bids.back"))));
    }

    private Optional<String> text(LogEntry entry) {
        return desk.sealing().text(reference(), entry.number());
    }
}
