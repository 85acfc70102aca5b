package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** The parts that are awarded by themselves, how many one provider may win, and what the targets come to in each. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/lots", layout = Shell.class)
class LotsView extends PartsPage {

    private final Div targets = new Div();

    LotsView(DraftDesk desk) {
        super(desk, Chapter.LOTS, TenderPart.Kind.LOT);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        list(tender, writes);
        add(new H2(messages.say("draft.lots.whole")));
        ask(this, tender.whole(), TenderFields.of(Chapter.LOTS), writes);
        add(targets);
    }

    @Override
    public void kept(DraftTender tender, ReadyToPublish ready) {
        targets.removeAll();
        targets.add(new LotTargets(said, tender, desk.checking().framework(id)));
    }
}
