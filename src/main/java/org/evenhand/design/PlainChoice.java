package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One of a few things on a plain form, all in sight: radio buttons with what each means, without a script. */
public final class PlainChoice extends Div {

    /**
     * The buttons.
     *
     * @param name under which the form sends the choice; no other field of the page has it
     * @param options each with a value that stands for it
     * @param chosen the value of the one that is chosen
     */
    public PlainChoice(String name, String legend, List<ChoiceFormField.Option<String>> options, String chosen) {
        FieldSet.Legend question = new FieldSet.Legend();
        question.setText(legend);
        question.addClassName("entry-label");
        FieldSet group = new FieldSet();
        group.add(question);
        for (int i = 0; i < options.size(); i++) {
            group.add(choice(name, options.get(i), i, options.get(i).value().equals(chosen)));
        }
        addClassName("entry");
        add(group);
    }

    private static Div choice(String name, ChoiceFormField.Option<String> option, int index, boolean chosen) {
        String id = index == 0 ? name : name + "-" + index;
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("value", option.value())
                .setAttribute("checked", chosen);
        NativeLabel label = new NativeLabel(option.text());
        label.setFor(id);
        Div choice = new Div();
        choice.addClassName("choice");
        choice.getElement().appendChild(radio);
        choice.add(label);
        option.hint().ifPresent(text -> {
            Span hint = new Span(text);
            hint.addClassName("choice-hint");
            hint.setId(id + "-hint");
            radio.setAttribute("aria-describedby", id + "-hint");
            choice.add(hint);
        });
        return choice;
    }
}
