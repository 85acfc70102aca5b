package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says that an act was done, what it means, and what happens next; it can be printed and kept. */
public final class Confirmation extends Div {

    /**
     * A confirmation as the whole of a page.
     *
     * @param heading what was done: {@code The tender is published}
     * @param body when, by whom and under which number
     * @param next what happens next, in order; it may be nothing
     */
    public Confirmation(String heading, String body, List<String> next) {
        Messages messages = Messages.here();
        addClassName("reading");
        Div panel = new Div(new H1(heading), new Paragraph(body));
        panel.addClassName("confirmation-panel");
        add(panel);
        if (!next.isEmpty()) {
            OrderedList steps = new OrderedList();
            next.forEach(step -> steps.add(new ListItem(step)));
            add(new H2(messages.say("confirmation.next")), steps);
        }
        NativeButton print = new NativeButton(messages.say("confirmation.print"));
        print.addClassNames("button", "print-button");
        print.getElement().setAttribute("type", "button").setAttribute("data-prints", "");
        add(print);
    }
}
