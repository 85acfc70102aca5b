package org.evenhand.design;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Script of plain pages with a form that shows what it leads to while it is written into. The page does all of it without a script
 * too, once its button is pressed. The script stands inside the page and is allowed by its digest.
 */
public final class LiveForm {

    /** Marks the form, as an attribute without a value. */
    public static final String ATTRIBUTE = "data-live";

    /** Its text. */
    static final String TEXT = BundledText.at("components/evenhand-live-form.js");

    /** Beside what a plain page may do: this script and no other, which asks nobody but this service. */
    private static final String ALLOWED = "; script-src " + BundledText.inPolicy(TEXT) + "; connect-src 'self'";

    private LiveForm() {}

    /** What the figures come to, read aloud as it changes; one for a page. */
    public static Paragraph reached(String text) {
        Paragraph reached = new Paragraph(text);
        reached.setId("reached");
        reached.addClassName("strong");
        reached.getElement().setAttribute("role", "status");
        return reached;
    }

    /** The content policy of a plain page that takes the script, too. */
    static String allowedBy(String policy) {
        return policy + ALLOWED;
    }
}
