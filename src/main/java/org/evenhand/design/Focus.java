package org.evenhand.design;

import com.vaadin.flow.component.Component;

/** Moves the focus to where a reader goes on after an act. */
public final class Focus {

    private Focus() {}

    /** Leads to a heading or a note, which can be read from there on but is no stop of the Tab key. */
    public static void on(Component words) {
        words.getElement().setAttribute("tabindex", "-1");
        words.getElement().callJsFunction("focus");
    }
}
