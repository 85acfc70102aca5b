package org.evenhand.design;

import com.vaadin.flow.component.html.UnorderedList;

/** How a criterion stands to the four tests that the law asks of it; the answers stay in English, as the tender wrote them. */
public final class FourTests extends UnorderedList {

    /** The answers, in the order in which the law asks. */
    public FourTests(Words words, String relates, String clear, String measurable, String proportionate) {
        super(
                Labelled.item(words, words.say("criterion.relates"), relates),
                Labelled.item(words, words.say("criterion.clear"), clear),
                Labelled.item(words, words.say("criterion.measurable"), measurable),
                Labelled.item(words, words.say("criterion.proportionate"), proportionate));
    }
}
