package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;

/** The tenders whose drafts the reader may read. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFTS, layout = Shell.class)
class DraftsView extends FormPage implements BeforeEnterObserver {

    private final transient DraftingTenders drafting;
    private final transient CurrentPerson current;

    DraftsView(DraftingTenders drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(messages.say("drafts.title"));
        add(new Paragraph(messages.say("drafts.intro")));
        if (!drafting.leading().isEmpty()) {
            Anchor start = new Anchor(DraftNavigation.NEW_DRAFT, messages.say("drafts.new"));
            start.addClassNames("button", "button-main");
            add(buttons(start));
        }
        List<DraftTender> tenders = drafting.mine();
        if (tenders.isEmpty()) {
            add(new Paragraph(messages.say("drafts.none")));
        }
        tenders.forEach(tender -> add(piece(tender)));
    }

    private Article piece(DraftTender tender) {
        Article piece = new Article(
                new H2(new Anchor(DraftNavigation.draft(tender.id()), tender.title())),
                new Paragraph(messages.say(
                        "drafts.changed",
                        messages.list(
                                tender.buyers().stream().map(current::nameOf).toList()),
                        messages.say("tender-status." + tender.status().word()),
                        tender.changedBy(),
                        messages.moment(tender.changedAt()))));
        piece.addClassName("listed-item");
        return piece;
    }
}
