package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Says that the person who is signed in may not see this, and nothing of what it is. */
abstract class NotForYou extends Div implements HasDynamicTitle {

    private final transient Words words = Words.here();

    NotForYou() {
        addClassName("reading");
        add(
                new H1(words.say("not-for-you.heading")),
                new Paragraph(words.say("not-for-you.why")),
                new Paragraph(new Anchor(".", words.say("not-for-you.home"))));
    }

    @Override
    public final String getPageTitle() {
        return words.say("page.title", words.say("not-for-you.heading"));
    }
}
