package org.evenhand.design;

import com.vaadin.flow.component.html.UnorderedList;

/**
 * Shows how a criterion stands to the four tests that the law asks of it; the answers stay in English, as the tender
 * wrote them.
 */
public final class FourTests extends UnorderedList {

    /** The answers, in the order in which the law asks. */
    public FourTests(Messages messages, String relates, String clear, String measurable, String proportionate) {
        super(
                Labelled.item(messages, messages.say("criterion.relates"), relates),
                Labelled.item(messages, messages.say("criterion.clear"), clear),
                Labelled.item(messages, messages.say("criterion.measurable"), measurable),
                Labelled.item(messages, messages.say("criterion.proportionate"), proportionate));
    }
}
