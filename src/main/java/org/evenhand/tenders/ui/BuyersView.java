package org.evenhand.tenders.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Confirmation;
import org.evenhand.design.Focus;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.people.ListingBuyers;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderBuyer;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.signoff.SigningOff;

/** The organisations that buy together, and what share of the budget is whose. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/buyers", layout = Shell.class)
class BuyersView extends PartsPage {

    private static final int LINES = 3;

    private final transient ListingBuyers buyers;
    private final transient SigningOff signing;

    BuyersView(DraftDesk desk, ListingBuyers buyers, SigningOff signing) {
        super(desk, Chapter.BUYERS, TenderPart.Kind.BUYER);
        this.buyers = buyers;
        this.signing = signing;
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        list(tender, writes);
    }

    @Override
    void write(HasComponents piece, DraftTender tender, TenderPart part, boolean writes) {
        boolean lead = tender.isLead(part);
        Optional<TenderBuyer> buyer = tender.buyer(part).filter(any -> !lead);
        if (lead) {
            piece.add(new Paragraph(messages.say("draft.buyers.lead")));
        }
        buyer.ifPresent(one -> piece.add(new Paragraph(standing(one))));
        if (writes && !lead && buyer.filter(TenderBuyer::isBound).isEmpty()) {
            List<ChoiceFormField.Option<String>> options = buyers.all().stream()
                    .filter(one -> !tender.isNamedBeside(part, one.id().value()))
                    .map(one -> ChoiceFormField.Option.of(one.id().value(), one.name()))
                    .toList();
            piece.add(listed(TenderEntry.ofBuyer(desk, said, id, part, options, this::again)));
        }
        ask(piece, part, List.of(TenderFields.SHARE), writes);
        buyer.filter(one -> !tender.isClosed())
                .filter(one -> signing.signsFor(tender).contains(one.organisation()))
                .ifPresent(one -> leaving(piece, one));
    }

    /** Who invited a buyer and who agreed for it, and what follows. */
    private String standing(TenderBuyer buyer) {
        String invited = messages.say(
                "draft.buyers.invited",
                buyer.invited().name(),
                messages.moment(buyer.invited().at()));
        if (buyer.isBound()) {
            return invited + " "
                    + messages.say("draft.buyers.bound", desk.people().nameOf(buyer.organisation()), buyer.since());
        }
        return invited + " "
                + buyer.agreed()
                        .map(by -> messages.say("draft.buyers.agreed", by.name(), messages.moment(by.at())))
                        .orElseGet(() -> messages.say("draft.buyers.not-agreed"));
    }

    /** The way out of a tender, for a commissioner of the buyer; the reason is asked once they take it. */
    private void leaving(HasComponents piece, TenderBuyer buyer) {
        String name = desk.people().nameOf(buyer.organisation());
        Div way = new Div();
        way.add(buttons(new ActionButton(messages.say("draft.buyers.leave", name), ActionButton.Kind.PLAIN, () -> {
            way.removeAll();
            TextFormField reason = new TextFormField(messages.say("draft.buyers.leave.why", name)).lines(LINES);
            reason.hint(messages.say("draft.buyers.leave.hint"));
            way.add(
                    reason,
                    buttons(new ActionButton(
                            messages.say("draft.buyers.leave.act"),
                            ActionButton.Kind.WARNING,
                            () -> leave(reason, buyer, name))));
            Focus.on(way);
        })));
        piece.add(way);
    }

    private void leave(TextFormField reason, TenderBuyer buyer, String name) {
        clear();
        String title = found().title();
        SigningOff.Outcome outcome = signing.leave(id, buyer.organisation(), reason.value());
        if (outcome != SigningOff.Outcome.DONE) {
            reason.refuse(messages.say("draft.sign.refused." + outcome.word(), SigningOff.LONGEST_REASON));
            return;
        }
        removeAll();
        add(new Confirmation(
                messages.say("draft.buyers.left", name, title), messages.say("draft.buyers.left.body"), List.of()));
        add(new Paragraph(new Anchor(DraftNavigation.DRAFTS, messages.say("drafts.title"))));
    }

    @Override
    boolean mayRemove(DraftTender tender, TenderPart part) {
        return !tender.isLead(part)
                && tender.buyer(part).filter(TenderBuyer::isBound).isEmpty();
    }
}
