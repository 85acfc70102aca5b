package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** Page of the people who have an interest in the outcome, and what is done about it. Never published. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/conflicts", layout = Shell.class)
class ConflictsView extends PartsPage {

    ConflictsView(DraftDesk desk) {
        super(desk, Chapter.CONFLICTS, TenderPart.Kind.INTEREST);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        list(tender, writes);
        add(new H2(messages.say("draft.conflicts.none")), new Paragraph(messages.say("draft.conflicts.none.why")));
        ask(this, tender.whole(), TenderFields.of(Chapter.CONFLICTS), writes);
    }
}
