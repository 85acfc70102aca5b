package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Facts that belong to a page and are no step of it: what the law asks, how far things are, who reads this. */
public class SideFacts extends Div {

    /** Adds facts under a heading. */
    public final SideFacts part(String heading, Component... facts) {
        add(new H2(heading));
        add(facts);
        return this;
    }

    /** Adds sentences under a heading, one paragraph each. */
    public final SideFacts part(String heading, String... sentences) {
        add(new H2(heading));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        return this;
    }
}
