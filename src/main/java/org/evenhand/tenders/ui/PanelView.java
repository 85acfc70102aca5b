package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.design.Shell;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderPart;

/** Page of the panel: who will mark what. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/panel", layout = Shell.class)
class PanelView extends PartsPage {

    PanelView(DraftDesk desk) {
        super(desk, Chapter.PANEL, TenderPart.Kind.EVALUATOR);
    }

    @Override
    public void write(DraftTender tender, boolean writes) {
        list(tender, writes);
        if (writes) {
            String people = "organisation/" + tender.lead().value() + "/people";
            add(
                    new Paragraph(messages.say("draft.panel.roles")),
                    new Paragraph(new Anchor(people, messages.say("draft.panel.people"))));
        }
    }
}
