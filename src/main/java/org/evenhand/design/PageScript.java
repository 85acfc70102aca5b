package org.evenhand.design;

/**
 * Script of a plain page, which does all of it without a script too, once its button is pressed. The script stands inside the page
 * and is allowed by its digest.
 */
public enum PageScript {
    /** A form that shows what it leads to while it is written into ({@link LiveForm}). */
    LIVE_FORM("evenhand-live-form"),
    /** A form whose files are sent in parts, with progress, and go on after a lost connection. */
    UPLOADS("evenhand-uploads"),
    /** A picture of a page on which words can be pointed at, and a form that takes them. */
    MARKING("evenhand-marking");

    private final String text;

    PageScript(String name) {
        text = BundledText.at("components/" + name + ".js");
    }

    String text() {
        return text;
    }

    /** The content policy of a page that takes this script and no other, which asks nobody but this service. */
    String allowedBy(String policy) {
        return policy + "; script-src " + BundledText.inPolicy(text) + "; connect-src 'self'";
    }
}
