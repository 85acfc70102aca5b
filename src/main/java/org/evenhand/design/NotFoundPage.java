package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;

/** Says that there is no such page, and nothing of what there is. */
@AnonymousAllowed
@ParentLayout(Shell.class)
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    /** A reader's own, inside a page that is open. */
    private static final Set<NavigationTrigger> STEPS =
            EnumSet.of(NavigationTrigger.ROUTER_LINK, NavigationTrigger.CLIENT_SIDE, NavigationTrigger.HISTORY);

    private final Messages messages = Messages.here();

    /** Drawn in the language of the page. */
    public NotFoundPage() {
        addClassName("reading");
        add(
                new H1(messages.say("not-found.heading")),
                new Paragraph(messages.say("not-found.why")),
                new Paragraph(new Anchor(".", messages.say("not-found.home"))));
    }

    /** A step from page to page may lead out of the application, to a plain page or a file: then the browser asks for it. */
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        if (STEPS.contains(event.getTrigger())) {
            removeAll();
            event.getUI().getPage().setLocation(event.getLocation().getPathWithQueryParameters());
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("not-found.heading"));
    }
}
