package org.evenhand.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Words that are offered to somebody who writes in a language of few words. The field keeps the focus; the list is shown,
 * filtered and spoken by {@code frontend/components/evenhand-suggestions.js}. Without a browser that does so, it is not seen.
 */
public final class Suggestions extends Div {

    /** As many names as a text may give to things by itself and have offered again. */
    private static final int NAMES = 12;

    /**
     * One word.
     *
     * @param word what is matched with what is written
     * @param inserts what is written if it is chosen
     * @param meaning a few words beside it
     * @param within where in the text it is offered, as the page's script calls these places
     */
    public record Option(String word, String inserts, String meaning, List<String> within) {}

    private final String listId = Ids.next("suggestions");

    /** A list of words, in the order in which they are offered. */
    public Suggestions(Messages messages, List<Option> options) {
        addClassName("suggestions");
        UnorderedList list = new UnorderedList();
        list.setId(listId);
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", messages.say("suggestions.label"))
                .setAttribute("data-some", messages.say("suggestions.some", "{n}"))
                .setAttribute("data-none", messages.say("suggestions.none"))
                .setAttribute("hidden", "");
        for (int i = 0; i < options.size(); i++) {
            list.add(item(i, options.get(i)));
        }
        for (int i = options.size(); i < options.size() + NAMES; i++) {
            ListItem name = item(i, new Option("", "", "", List.of()));
            name.getElement().setAttribute("data-name", "");
            list.add(name);
        }
        add(list);
    }

    private ListItem item(int number, Option option) {
        Span word = new Span(option.word());
        word.addClassName("suggested-word");
        Span meaning = new Span(option.meaning());
        meaning.addClassName("suggested-meaning");
        ListItem item = new ListItem(word, meaning);
        item.setId(listId + "-" + number);
        item.getElement()
                .setAttribute("role", "option")
                .setAttribute("hidden", "")
                .setAttribute("data-word", option.word())
                .setAttribute("data-inserts", option.inserts())
                .setAttribute("data-within", String.join(" ", option.within()));
        return item;
    }

    String listId() {
        return listId;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://components/evenhand-suggestions.js");
    }
}
