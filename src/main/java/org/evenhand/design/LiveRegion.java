package org.evenhand.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * The one polite live region of a page: what changes beside a field or above a table is also said here, so that a screen
 * reader reads it out. Nobody sees it. What is wrong is said at its own place, as an alert or by the field’s description.
 */
public final class LiveRegion extends Div {

    /** Where the page’s script writes (evenhand-spoken.js), so that it and the server never write over each other. */
    static final String OF_SCRIPT = "spoken-by-script";

    private final Div said = new Div();

    /** Whether the page has opened: what stands there by then is read with the page. */
    private boolean open;

    /** Whether something was said since the browser was last answered. */
    private boolean saying;

    LiveRegion() {
        addClassName("visually-hidden");
        // Not atomic: only what is new is read.
        getElement().setAttribute("role", "status").setAttribute("aria-atomic", "false");
        Div ofScript = new Div();
        ofScript.setId(OF_SCRIPT);
        add(said, ofScript);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        ComponentUtil.setData(attach.getUI(), LiveRegion.class, this);
        attach.getUI().beforeClientResponse(this, answered -> open = true);
    }

    /**
     * Says that something on the page changed; everything said in one answer to the browser is read, in its order.
     *
     * @param from what changed; nothing is said of what is not on a page, or came with the page
     */
    public static void say(Component from, String text) {
        from.getUI()
                .flatMap(ui -> Optional.ofNullable(ComponentUtil.getData(ui, LiveRegion.class)))
                .filter(region -> region.open && !text.isEmpty())
                .ifPresent(region -> region.say(text));
    }

    private void say(String text) {
        if (!saying) {
            saying = true;
            said.removeAll();
            UI.getCurrentOrThrow().beforeClientResponse(this, answered -> saying = false);
        }
        // A new element, so that the same words are read again.
        said.add(new Paragraph(text));
    }

    /** Forgets what was said: another page is shown. */
    void clear() {
        said.removeAll();
    }
}
