package org.evenhand.notices.ui;

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
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.notices.versions.PublicationChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In the place of a page that would show what was not published: says so, and whom to tell. */
@AnonymousAllowed
@ParentLayout(Shell.class)
class ChangedPublicationPage extends Div implements HasErrorParameter<PublicationChanged>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedPublicationPage.class);

    private final transient Messages messages = Messages.here();

    ChangedPublicationPage() {
        addClassName("reading");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PublicationChanged> found) {
        PublicationChanged changed = found.getException();
        LOG.error(changed.getMessage());
        add(
                new H1(messages.say("changed-publication.heading")),
                new Paragraph(messages.say("changed-publication.why", changed.version())),
                new Paragraph(messages.say("changed-publication.what-to-do")),
                new Paragraph(new Anchor(NoticesNavigation.NOTICES, messages.say("changed-publication.others"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("changed-publication.heading"));
    }
}
