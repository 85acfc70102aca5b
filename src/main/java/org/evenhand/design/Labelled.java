package org.evenhand.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Words of a tender or a rule pack, which stay in English, behind a label in the reader's language. */
public final class Labelled {
    private Labelled() {}

    /** As a paragraph. */
    public static Paragraph paragraph(Messages messages, String label, String text) {
        return new Paragraph(label(label), messages.inEnglish(new Span(text)));
    }

    /** As one of several. */
    public static ListItem item(Messages messages, String label, String text) {
        return new ListItem(label(label), messages.inEnglish(new Span(text)));
    }

    private static Span label(String label) {
        Span name = new Span(label + " ");
        name.addClassName("labelled-name");
        return name;
    }
}
