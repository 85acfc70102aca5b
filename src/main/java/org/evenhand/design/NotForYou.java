package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Says that the person who is signed in may not see this, and nothing of what it is. */
abstract class NotForYou extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();

    NotForYou() {
        addClassName("reading");
        add(
                new H1(messages.say("not-for-you.heading")),
                new Paragraph(messages.say("not-for-you.why")),
                new Paragraph(new Anchor(".", messages.say("not-for-you.home"))));
    }

    @Override
    public final String getPageTitle() {
        return messages.say("page.title", messages.say("not-for-you.heading"));
    }
}
