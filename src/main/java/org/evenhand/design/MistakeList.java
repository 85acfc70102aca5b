package org.evenhand.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A list of the mistakes in a folder, each with its place, in English as its reader found it. */
public final class MistakeList extends UnorderedList {

    /**
     * One mistake.
     *
     * @param where in the reader's language
     * @param what in English
     */
    public record Mistake(String where, String what) {}

    /** The mistakes, in the order in which they are given. */
    public MistakeList(Messages messages, List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            Span where = new Span(mistake.where() + " ");
            where.addClassName("source-line");
            add(new ListItem(where, messages.inEnglish(new Span(mistake.what()))));
        }
    }
}
