package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
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

    private static RadioChoice choice(String name, ChoiceFormField.Option<String> option, int index, boolean chosen) {
        String id = index == 0 ? name : name + "-" + index;
        RadioChoice choice = new RadioChoice(id, name, option.value(), option, id + "-hint");
        choice.radio.setAttribute("checked", chosen);
        return choice;
    }
}
