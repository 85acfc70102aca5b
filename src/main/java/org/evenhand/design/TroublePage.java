package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a page could not be shown; what went wrong goes to the log and not to the reader. */
@AnonymousAllowed
@ParentLayout(Shell.class)
public class TroublePage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    private final Messages messages = Messages.here();
    private String heading = "trouble.heading";

    /** Drawn in the language of the page. */
    public TroublePage() {
        addClassName("reading");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
        LOG.error("A page could not be shown", trouble.getException());
        boolean away = DatabaseAway.explains(trouble.getException());
        heading = away ? "trouble.away.heading" : "trouble.heading";
        add(
                new H1(messages.say(heading)),
                new Paragraph(messages.say(away ? "trouble.away.what-to-do" : "trouble.what-to-do")),
                new Paragraph(new Anchor(".", messages.say("not-found.home"))));
        return away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say(heading));
    }
}
