package org.evenhand.design;

import com.vaadin.flow.component.Component;

/** Where a reader goes on after an act: those who use a keyboard or hear the page are led there. */
public final class Focus {

    private Focus() {}

    /** Leads to a heading or a note, which can be read from there on but is no stop of the Tab key. */
    public static void on(Component words) {
        words.getElement().setAttribute("tabindex", "-1");
        words.getElement().callJsFunction("focus");
    }
}
