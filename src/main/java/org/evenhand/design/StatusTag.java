package org.evenhand.design;

import com.vaadin.flow.component.html.Span;
import org.evenhand.shared.Constants;

/** A short word that says how a thing stands. Kinds differ in shape and weight, and the word itself says which it is. */
public final class StatusTag extends Span {

    /** Status of a thing. */
    public enum Kind {
        TO_DO,
        DONE,
        WAITING,
        BLOCKED,
        PROBLEM,
        NEUTRAL;

        private String style() {
            return "status-" + Constants.word(this);
        }
    }

    /** A tag with its word, in the reader's language. */
    public StatusTag(Kind kind, String text) {
        super(text);
        addClassNames("status", kind.style());
    }
}
