package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One answer of a choice: its radio button, what it says and what it means, tied together. */
final class RadioChoice extends Div {

    final Element radio;

    /**
     * An answer that is not chosen.
     *
     * @param id of the radio button
     * @param name of the choice
     * @param hintId of what it means
     */
    RadioChoice(String id, String name, String value, ChoiceFormField.Option<?> option, String hintId) {
        radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("value", value);
        NativeLabel label = new NativeLabel(option.text());
        label.setFor(id);
        addClassName("choice");
        getElement().appendChild(radio);
        add(label);
        option.hint().ifPresent(text -> {
            Span hint = new Span(text);
            hint.addClassName("choice-hint");
            hint.setId(hintId);
            radio.setAttribute("aria-describedby", hintId);
            add(hint);
        });
    }
}
