package org.evenhand.design;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of a few things, all in sight: radio buttons. */
public final class ChoiceFormField<T> extends FormField<Optional<T>> {

    /** Something that can be chosen. */
    public record Option<T>(T value, String text, Optional<String> hint) {

        /** Something that needs no further word. */
        public static <T> Option<T> of(T value, String text) {
            return new Option<>(value, text, Optional.empty());
        }

        /** What a plain form sends for this option. */
        String posted(int index) {
            return switch (value) {
                case String text -> text;
                case Enum<?> constant -> constant.name();
                default -> String.valueOf(index);
            };
        }
    }

    private final List<Option<T>> options;
    private final FieldSet group = new FieldSet();
    private final List<Element> radios = new ArrayList<>();

    /** A question with its possible answers; none is chosen. */
    public ChoiceFormField(String legend, List<Option<T>> options) {
        super(legend);
        this.options = List.copyOf(options);
        FieldSet.Legend question = new FieldSet.Legend();
        question.add(labelText());
        question.addClassName("entry-label");
        group.getElement().setAttribute("role", "radiogroup");
        group.add(question, hintPart(), errorPart());
        for (int i = 0; i < options.size(); i++) {
            group.add(choice(options.get(i), i));
        }
        add(group, savedPart());
    }

    private RadioChoice choice(Option<T> option, int index) {
        String id = index == 0 ? fieldId() : fieldId() + "-" + index;
        // The first radio button has the id of the entry, whose own hint has an id too.
        String hint = fieldId() + "-hint-" + index;
        RadioChoice choice = new RadioChoice(id, fieldId(), option.posted(index), option, hint);
        choice.radio.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                chosen(index);
                left();
            }
        });
        radios.add(choice.radio);
        return choice;
    }

    /** A browser does not tell of the radio button that lost the choice. */
    private void chosen(int index) {
        for (int i = 0; i < radios.size(); i++) {
            radios.get(i).setProperty("checked", i == index);
        }
    }

    @Override
    public Optional<T> value() {
        for (int i = 0; i < radios.size(); i++) {
            if (radios.get(i).getProperty("checked", false)) {
                return Optional.of(options.get(i).value());
            }
        }
        return Optional.empty();
    }

    @Override
    public void set(Optional<T> value) {
        chosen(value.map(wanted -> options.stream().map(Option::value).toList().indexOf(wanted))
                .orElse(-1));
    }

    @Override
    public ChoiceFormField<T> hint(String text) {
        super.hint(text);
        return this;
    }

    /** The name under which a plain form sends the value: a text or the name of a constant, else the number of the option. */
    public ChoiceFormField<T> name(String name) {
        radios.forEach(radio -> radio.setAttribute("name", name));
        return this;
    }

    List<Element> radios() {
        return List.copyOf(radios);
    }

    @Override
    Element described() {
        return group.getElement();
    }

    @Override
    List<Element> fields() {
        return List.of(group.getElement());
    }
}
