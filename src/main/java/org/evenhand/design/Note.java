package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A sentence or two that a reader must not miss, inside a page. Its kind is said in a word, not only by its look. */
public final class Note extends Div {

    /** Kind of what is said. */
    public enum Kind {
        INFO,
        WARNING,
        SUCCESS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A note in the language of the page being drawn; one that tells of success is also read out when it appears. */
    public Note(Kind kind, String text) {
        this(Messages.here(), kind, text);
    }

    /** A note; one that tells of success is also read out when it appears. */
    public Note(Messages messages, Kind kind, String text) {
        addClassNames("note", "note-" + kind.word());
        getElement().setAttribute("role", "note");
        Span first = new Span(messages.say("note." + kind.word()) + " ");
        first.addClassName("strong");
        add(new Paragraph(first, new Span(text)));
        if (kind == Kind.SUCCESS) {
            addAttachListener(shown -> LiveRegion.say(this, first.getText() + text));
        }
    }
}
