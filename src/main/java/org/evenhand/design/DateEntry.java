package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day that people know by heart, in three fields: no calendar to leaf through. */
public final class DateEntry extends Entry<Optional<LocalDate>> {

    /** The focus has gone elsewhere than to another of the three fields. */
    static final String GONE = "!element.contains(event.relatedTarget)";

    private static final Pattern DAY_OR_MONTH = Pattern.compile("[0-9]{1,2}");
    /** A year of two figures would be a guess. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final FieldSet group = new FieldSet();
    private final Element day = part(fieldId(), 2);
    private final Element month = part(fieldId() + "-month", 2);
    private final Element year = part(fieldId() + "-year", 4);
    private boolean changed;

    /** A question after a day; it is empty. */
    public DateEntry(String legend) {
        super(legend);
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
        add(group, savedPart());
    }

    private Element part(String id, int figures) {
        Element part = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(figures))
                .setAttribute("id", id);
        part.getClassList().add("figures-" + figures);
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
            left();
        }
    }

    @Override
    public Optional<LocalDate> value() {
        if (!DAY_OR_MONTH.matcher(text(day)).matches()
                || !DAY_OR_MONTH.matcher(text(month)).matches()
                || !YEAR.matcher(text(year)).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether something is written that is no day. */
    public boolean isMalformed() {
        boolean empty = fields().stream().allMatch(part -> text(part).isEmpty());
        return !empty && value().isEmpty();
    }

    @Override
    public void set(Optional<LocalDate> value) {
        day.setProperty(
                "value", value.map(date -> String.valueOf(date.getDayOfMonth())).orElse(""));
        month.setProperty(
                "value", value.map(date -> String.valueOf(date.getMonthValue())).orElse(""));
        year.setProperty(
                "value", value.map(date -> String.valueOf(date.getYear())).orElse(""));
    }

    @Override
    public DateEntry hint(String text) {
        super.hint(text);
        return this;
    }

    private static String text(Element part) {
        return part.getProperty("value", "").strip();
    }

    private static int number(Element part) {
        return Integer.parseInt(text(part));
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
