package org.evenhand.design;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Pieces of plain pages that a script changes while somebody is there ({@link PageScript}), such as a form that shows what it leads
 * to while it is written into.
 */
public final class LiveForm {

    /** Marks the form, as an attribute without a value. */
    public static final String ATTRIBUTE = "data-live";

    private LiveForm() {}

    /** What the figures come to, read aloud as it changes; one for a page. */
    public static Paragraph reached(String text) {
        Paragraph reached = new Paragraph(text);
        reached.setId("reached");
        reached.addClassName("strong");
        reached.getElement().setAttribute("role", "status");
        return reached;
    }

    /** Place in which a script of the page says what it did, read aloud as it changes; one for a page. */
    public static Paragraph spoken(String id) {
        Paragraph spoken = new Paragraph();
        spoken.setId(id);
        spoken.getElement().setAttribute("role", "status");
        return spoken;
    }
}
