package org.evenhand.design;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of many things: a list that opens. Where there are few, {@link ChoiceFormField} is easier to use. */
public final class SelectFormField<T> extends FormField<Optional<T>> {

    private final List<ChoiceFormField.Option<T>> options;
    private final Element field = new Element("select");
    private final Element none = new Element("option").setAttribute("value", "");

    /** A question with its possible answers; none is chosen. Hints of the options are not shown. */
    public SelectFormField(String label, List<ChoiceFormField.Option<T>> options) {
        super(label);
        this.options = List.copyOf(options);
        NativeLabel name = labelForField();
        name.addClassName("entry-label");
        field.setAttribute("id", fieldId());
        field.appendChild(none.setText(words().say("entry.choose")));
        for (int i = 0; i < options.size(); i++) {
            field.appendChild(new Element("option")
                    .setAttribute("value", options.get(i).posted(i))
                    .setText(options.get(i).text()));
        }
        field.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                left();
            }
        });
        add(name, hintPart(), errorPart());
        getElement().appendChild(field);
        add(savedPart());
    }

    @Override
    public Optional<T> value() {
        String posted = field.getProperty("value", "");
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).posted(i).equals(posted))
                .mapToObj(i -> options.get(i).value())
                .findFirst();
    }

    @Override
    public void set(Optional<T> value) {
        int index = value.map(wanted -> options.stream()
                        .map(ChoiceFormField.Option::value)
                        .toList()
                        .indexOf(wanted))
                .orElse(-1);
        field.setProperty("value", index < 0 ? "" : options.get(index).posted(index));
        for (int i = 0; i <= options.size(); i++) {
            // The value alone would reach the browser before the options do.
            field.getChild(i).setAttribute("selected", i == index + 1);
        }
    }

    /** What it means to choose nothing: {@code Anything}. */
    public SelectFormField<T> none(String text) {
        none.setText(text);
        return this;
    }

    @Override
    public SelectFormField<T> hint(String text) {
        super.hint(text);
        return this;
    }

    /** The name under which a plain form sends the value: a text or the name of a constant, else the number of the option. */
    public SelectFormField<T> name(String name) {
        field.setAttribute("name", name);
        return this;
    }

    @Override
    Element described() {
        return field;
    }

    @Override
    List<Element> fields() {
        return List.of(field);
    }
}
