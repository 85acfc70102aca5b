package org.evenhand.audit.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A native list of which one is chosen. */
@Tag("select")
final class Choice extends AbstractSinglePropertyField<Choice, String> {

    /**
     * A list to choose from.
     *
     * @param options value → words, in their order
     */
    Choice(Map<String, String> options, String chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        options.forEach((value, words) -> {
            Element option = new Element("option").setAttribute("value", value);
            option.setText(words);
            if (value.equals(chosen)) {
                // The value alone would reach the browser before the options do.
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
        setValue(chosen);
    }
}
