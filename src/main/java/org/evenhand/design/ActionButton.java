package org.evenhand.design;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/**
 * A button that names an act and does it once: a second press while the first is under way is not sent, and the second
 * half of a double click is not heard.
 */
public final class ActionButton extends NativeButton {

    /** Weight of an act; one page has one main act at most. */
    public enum Kind {
        MAIN,
        PLAIN,
        WARNING
    }

    private ActionButton(String text, Kind kind, String type) {
        super(text);
        addClassNames("button", "button-" + kind.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("type", type);
    }

    /** A button that does something on the page. */
    public ActionButton(String text, Kind kind, Runnable act) {
        this(text, kind, "button");
        getElement().setAttribute("data-act", "");
        addClickListener(click -> doOnce(click, act));
    }

    /** A button that sends the plain form it stands in. */
    public static ActionButton submit(String text) {
        return submit(text, Kind.MAIN);
    }

    /** A button that sends the plain form it stands in. */
    public static ActionButton submit(String text, Kind kind) {
        return new ActionButton(text, kind, "submit");
    }

    private void doOnce(ClickEvent<NativeButton> click, Runnable act) {
        if (click.getClickCount() > 1) {
            ready();
            return;
        }
        try {
            act.run();
        } finally {
            ready();
        }
    }

    /** The page has set this when it sent the press; it stays until the answer is drawn. */
    private void ready() {
        getElement().executeJs("this.removeAttribute('aria-disabled')");
    }
}
