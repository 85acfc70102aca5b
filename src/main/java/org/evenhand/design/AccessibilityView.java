package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** The accessibility statement: what was tested, what is not good yet, and what to do about it. */
@AnonymousAllowed
@Route(value = AccessibilityView.ROUTE, layout = Shell.class)
class AccessibilityView extends Div implements HasDynamicTitle {

    static final String ROUTE = "accessibility";

    private static final List<String> TESTED = List.of("axe", "keyboard", "narrow", "zoom", "languages", "print");
    private static final List<String> NOT_YET = List.of("welsh", "reader", "scripts", "tenders", "easy-read");

    private final transient Messages messages = Messages.here();

    AccessibilityView() {
        add(new SideColumnLayout(
                new Div(
                        new H1(messages.say("accessibility.heading")),
                        new Paragraph(messages.say("accessibility.aim"))),
                new SideFacts()
                        .part(messages.say("accessibility.help"), messages.say("accessibility.help.how"))
                        .part(messages.say("accessibility.not-yet"), list("accessibility.not-yet.", NOT_YET)),
                new Div(new H2(messages.say("accessibility.tested")), list("accessibility.tested.", TESTED))));
    }

    private UnorderedList list(String prefix, List<String> keys) {
        UnorderedList list = new UnorderedList();
        keys.forEach(key -> list.add(new ListItem(messages.say(prefix + key))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("accessibility.heading"));
    }
}
