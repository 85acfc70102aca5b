package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;

/** The frameworks that the reader may draft. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = CriteriaNavigation.FRAMEWORKS, layout = Shell.class)
class FrameworksView extends FormPage implements BeforeEnterObserver {

    private final transient DraftingFrameworks drafting;
    private final transient CurrentPerson current;

    FrameworksView(DraftingFrameworks drafting, CurrentPerson current) {
        this.drafting = drafting;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(messages.say("frameworks.title"));
        add(new Paragraph(messages.say("frameworks.intro")));
        beside(new SideFacts()
                .part(
                        messages.say("frameworks.how"),
                        messages.say("frameworks.how.begin"),
                        messages.say("frameworks.how.use"))
                .part(
                        messages.say("frameworks.from"),
                        new Paragraph(new Anchor(CriteriaNavigation.packs(), messages.say("packs.heading"))),
                        new Paragraph(messages.say("frameworks.from.packs"))));
        if (drafting.organisations().isEmpty()) {
            add(new Paragraph(messages.say("frameworks.one-tender-only")));
            return;
        }
        Anchor start = new Anchor(CriteriaNavigation.NEW_FRAMEWORK, messages.say("frameworks.new"));
        start.addClassNames("button", "button-main");
        add(buttons(start));
        if (drafting.mine().isEmpty()) {
            add(new Paragraph(messages.say("frameworks.none")));
        }
        drafting.mine().forEach(framework -> add(piece(framework)));
    }

    private Article piece(Framework framework) {
        Article piece = new Article(
                new H2(new Anchor(CriteriaNavigation.framework(framework.id()), framework.title())),
                new Paragraph(messages.say(
                        "frameworks.changed",
                        current.nameOf(framework.organisation()),
                        framework.criteria().size(),
                        framework.changedBy(),
                        messages.moment(framework.changedAt()))));
        piece.addClassName("listed-item");
        return piece;
    }
}
