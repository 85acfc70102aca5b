package org.evenhand.design;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Shows and hides a password; the page does it by itself, without asking the server. */
final class RevealButton extends NativeButton {

    RevealButton(Messages messages, String fieldId, String label) {
        addClassNames("button", "reveal-button");
        Span ofWhat = new Span(" " + label);
        ofWhat.addClassName("visually-hidden");
        add(new Span(messages.say("entry.show")), ofWhat);
        getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-controls", fieldId)
                .setAttribute("data-reveals", fieldId)
                .setAttribute("data-show", messages.say("entry.show"))
                .setAttribute("data-hide", messages.say("entry.hide"));
    }
}
