package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Field for a day that people know by heart, in three parts: no calendar to leaf through. */
public final class DateFormField extends FormField<Optional<LocalDate>> {

    /** The focus has gone elsewhere than to another of the three fields. */
    static final String GONE = "!element.contains(event.relatedTarget)";

    /** Milliseconds without a key after which it is told of what is written. */
    private static final int PAUSE = 40;

    /** All three fields in a row. */
    static final String WRITTEN = "[...element.querySelectorAll('input')].map(part => part.value).join(' ')";

    private final FieldSet group = new FieldSet();
    private final Element day = part(fieldId(), "figures-2");
    private final Element month = part(fieldId() + "-month", "month-word");
    private final Element year = part(fieldId() + "-year", "figures-4");
    private final Paragraph told = part("day");
    private final LocalDate today;
    private boolean changed;

    /**
     * A question after a day; it is empty.
     *
     * @param today days near it are meant
     */
    public DateFormField(String legend, LocalDate today) {
        super(legend);
        this.today = today;
        FieldSet.Legend question = new FieldSet.Legend();
        question.add(labelText());
        question.addClassName("entry-label");
        Div parts = new Div(
                labelled(words().say("date.day"), day),
                labelled(words().say("date.month"), month),
                labelled(words().say("date.year"), year));
        parts.addClassName("date-parts");
        group.getElement().setAttribute("role", "group");
        group.add(question, hintPart(), errorPart(), parts);
        // A date is told of when all three fields are left: half a date is no date yet.
        parts.getElement().addEventListener("focusout", left -> leftParts()).setFilter(GONE);
        add(group, told, savedPart());
    }

    /**
     * Asks to be told of each day that stands there while the reader still writes; half a day is none. The value is taken over
     * only when the field is left.
     */
    public DateFormField onTyped(Consumer<LocalDate> listener) {
        group.getElement()
                .addEventListener("input", event -> {
                    String typed = event.getEventData().path(WRITTEN).asString();
                    if (TypedDay.read(typed, today) instanceof TypedDay.Read written) {
                        listener.accept(written.day());
                    }
                })
                .addEventData(WRITTEN)
                .debounce(PAUSE);
        return this;
    }

    private Element part(String id, String width) {
        Element part = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("inputmode", width.equals("month-word") ? "text" : "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("id", id);
        part.getClassList().add(width);
        part.addPropertyChangeListener("value", "change", change -> changed |= change.isUserOriginated());
        return part;
    }

    private static Div labelled(String text, Element part) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(part.getAttribute("id"));
        Div piece = new Div(label);
        piece.getElement().appendChild(part);
        return piece;
    }

    private void leftParts() {
        if (changed) {
            changed = false;
            tell();
            left();
        }
    }

    /** Says which day of the week it is. */
    private void tell() {
        told.setText(value().map(words()::weekday).orElse(""));
        aloud(told.getText());
    }

    private TypedDay read() {
        return TypedDay.read(
                fields().stream().map(part -> part.getProperty("value", "")).collect(Collectors.joining(" ")), today);
    }

    @Override
    public Optional<LocalDate> value() {
        return read() instanceof TypedDay.Read written ? Optional.of(written.day()) : Optional.empty();
    }

    /** Why what is written is no day that can be meant; empty where it is one, and where nothing is written. */
    public Optional<String> refusal() {
        return read() instanceof TypedDay.Refused refused
                ? Optional.of(refused.why().apply(words()))
                : Optional.empty();
    }

    @Override
    public void set(Optional<LocalDate> value) {
        day.setProperty(
                "value", value.map(date -> String.valueOf(date.getDayOfMonth())).orElse(""));
        month.setProperty(
                "value", value.map(date -> String.valueOf(date.getMonthValue())).orElse(""));
        year.setProperty(
                "value", value.map(date -> String.valueOf(date.getYear())).orElse(""));
        told.setText(value.map(words()::weekday).orElse(""));
    }

    @Override
    public DateFormField hint(String text) {
        super.hint(text);
        return this;
    }

    @Override
    Element described() {
        return group.getElement();
    }

    @Override
    List<Element> fields() {
        return List.of(day, month, year);
    }
}
