package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Something that is so or is not: one box to tick. */
public final class CheckboxFormField extends FormField<Boolean> {

    private final Element box = new Element("input").setAttribute("type", "checkbox");

    /** A statement that the reader may tick; it is not ticked. */
    public CheckboxFormField(String label) {
        super(label);
        box.setAttribute("id", fieldId());
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                left();
            }
        });
        Div choice = new Div();
        choice.addClassName("choice");
        choice.getElement().appendChild(box);
        choice.add(labelForField(), hintPart());
        add(errorPart(), choice, savedPart());
    }

    @Override
    public Boolean value() {
        return box.getProperty("checked", false);
    }

    @Override
    public void set(Boolean value) {
        box.setProperty("checked", value);
    }

    @Override
    public CheckboxFormField hint(String text) {
        super.hint(text);
        return this;
    }

    /** The name under which a plain form sends {@code on} if the box is ticked, and nothing if not. */
    public CheckboxFormField name(String name) {
        box.setAttribute("name", name);
        return this;
    }

    @Override
    Element described() {
        return box;
    }

    @Override
    List<Element> fields() {
        return List.of(box);
    }
}
