package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** List of all that is wrong with a plain form that was sent, above its heading; each line leads to its field. */
public final class PlainProblems extends Div {

    /**
     * The list, which takes the focus as the page opens.
     *
     * @param problems what is wrong, by the names of the fields, in their order
     */
    public PlainProblems(Messages messages, Map<String, String> problems) {
        addClassName("error-summary");
        H2 heading = new H2(messages.say("errors.heading"));
        heading.setId("errors");
        UnorderedList list = new UnorderedList();
        problems.forEach((field, text) -> list.add(new ListItem(new Anchor("#" + field, text))));
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("autofocus", true)
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "errors");
        add(heading, list);
    }
}
