package org.evenhand.signin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.evenhand.people.ui.PeopleFormPage;
import org.evenhand.signin.oidc.OidcLinks;

/** A page on which people sign in, or could do so through an identity provider. */
abstract class SignInPage extends PeopleFormPage {

    /** The browser itself has to go there: it is another host's page that answers in the end. */
    final Paragraph wayIn(OidcLinks.Way way) {
        Anchor link = new Anchor(way.link(), messages.say("sign-in.elsewhere", way.name()));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }
}
