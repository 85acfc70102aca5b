package org.evenhand.tenders.ui.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.ui.DraftNavigation;

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
        beside(new SideFacts()
                .part(
                        messages.say("drafts.how"),
                        messages.say("new-draft.then.chapters"),
                        messages.say("new-draft.then.buyers"),
                        messages.say("new-draft.then.publish"))
                .part(
                        messages.say("drafts.elsewhere"),
                        new Paragraph(messages.say("drafts.elsewhere.notices")),
                        new Paragraph(new Anchor(NoticesNavigation.notices(), messages.say("public.list.name")))));
        list("drafts.preparing", tenders, tender -> !tender.isPublished());
        list("drafts.published", tenders, DraftTender::isPublished);
    }

    private void list(String heading, List<DraftTender> tenders, Predicate<DraftTender> which) {
        List<DraftTender> some = tenders.stream().filter(which).toList();
        if (!some.isEmpty()) {
            add(new H2(messages.say(heading)));
            some.forEach(tender -> add(piece(tender)));
        }
    }

    private Article piece(DraftTender tender) {
        Article piece = new Article(
                new H3(new Anchor(DraftNavigation.draft(tender.id()), tender.title())),
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
