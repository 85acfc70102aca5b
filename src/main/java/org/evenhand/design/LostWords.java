package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Words that were written at an earlier visit and never saved, offered back at their field. */
final class LostWords extends Div {

    /**
     * An offer, said to ears with the name of the field.
     *
     * @param label the name of the field
     */
    LostWords(Messages messages, String label, String words, Runnable putBack, Runnable forget) {
        addClassName("lost-words");
        getElement().setAttribute("role", "group").setAttribute("aria-label", messages.say("lost-words.of", label));
        Paragraph written = new Paragraph(words);
        written.addClassName("lost-words-text");
        Div buttons = new Div(
                new ActionButton(messages.say("lost-words.put-back"), ActionButton.Kind.PLAIN, putBack),
                new ActionButton(messages.say("lost-words.forget"), ActionButton.Kind.PLAIN, forget));
        buttons.addClassName("buttons");
        add(new Note(messages, Note.Kind.WARNING, messages.say("lost-words.what")), written, buttons);
        addAttachListener(shown -> LiveRegion.say(this, messages.say("lost-words.said", label)));
    }
}
