package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * A text with what belongs to it beside it: in a column of its own that stays in sight where there is room, and between the
 * top and the rest of the text where there is none.
 */
public final class SideColumnLayout extends Div {

    /** The class of what stands beside. */
    static final String SIDE = "side-card";

    /**
     * The pieces in the order in which they are read.
     *
     * @param top what the text begins with, the heading among it
     * @param side what stands beside it
     * @param rest what the text goes on with
     */
    public SideColumnLayout(Component top, Component side, Component rest) {
        addClassName("with-side");
        top.addClassNames("reading", "with-side-text");
        side.addClassNames(SIDE, "card");
        rest.addClassNames("reading", "with-side-text");
        add(top, side, rest);
    }
}
