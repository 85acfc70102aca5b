package org.evenhand.design;

import com.vaadin.flow.component.html.Div;

/** Says that the server cannot be reached; the script of the pages shows it (evenhand-words.js), as the server cannot. */
final class ConnectionBanner extends Div {

    /** A banner that is hidden. */
    ConnectionBanner(Messages messages) {
        setId("connection");
        addClassName("shell-connection");
        setText(messages.say("connection.lost"));
        getElement()
                .setAttribute("role", "note")
                .setAttribute("hidden", "")
                .setAttribute("data-back", messages.say("connection.back"));
    }
}
