package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** A page to read or to fill in: one column, about seventy characters wide, under its heading. */
public final class Page extends Div {

    private final H1 heading;

    /** A page with its heading, which says the point of the page and not its category. */
    public Page(String heading, Component... pieces) {
        addClassName("reading");
        this.heading = new H1(heading);
        add(this.heading);
        add(pieces);
    }

    /** Puts something above the heading: the {@link ErrorSummary}, or the links to the pages beside this one. */
    public Page above(Component piece) {
        addComponentAtIndex(indexOf(heading), piece);
        return this;
    }
}
