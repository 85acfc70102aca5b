package org.evenhand.tenders.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Shell;
import org.evenhand.people.ListingBuyers;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** The organisations that buy together, and what share of the budget is whose. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/buyers", layout = Shell.class)
class BuyersView extends PartsPage {

    private final transient ListingBuyers buyers;

    BuyersView(DraftDesk desk, ListingBuyers buyers) {
        super(desk, Chapter.BUYERS, TenderPart.Kind.BUYER);
        this.buyers = buyers;
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        list(tender, writes);
    }

    @Override
    void write(HasComponents piece, DraftTender tender, TenderPart part, boolean writes) {
        boolean lead = tender.isLead(part);
        if (lead) {
            piece.add(new Paragraph(messages.say("draft.buyers.lead")));
        }
        if (!writes) {
            ask(piece, part, List.of(TenderFields.SHARE), false);
            return;
        }
        if (!lead) {
            List<ChoiceFormField.Option<String>> options = buyers.all().stream()
                    .filter(one -> !tender.isNamedBeside(part, one.id().value()))
                    .map(one -> ChoiceFormField.Option.of(one.id().value(), one.name()))
                    .toList();
            piece.add(listed(TenderEntry.ofBuyer(desk, said, id, part, options, this::again)));
        }
        ask(piece, part, List.of(TenderFields.SHARE), true);
    }

    @Override
    boolean mayRemove(DraftTender tender, TenderPart part) {
        return !tender.isLead(part);
    }
}
