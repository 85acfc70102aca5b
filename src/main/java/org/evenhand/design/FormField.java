package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place where a reader enters something: label, hint, error and the quiet word that it was saved, all tied to the
 * field. Nothing of it is in the browser only: what is entered arrives here when the reader leaves the field.
 */
public abstract sealed class FormField<T> extends Div
        permits TextFormField, ChoiceFormField, SelectFormField, CheckboxFormField, DateFormField, FileFormField {

    private final transient Messages messages = Messages.here();
    private final String label;
    private final String fieldId = Ids.next("entry");
    private final Span labelText;
    private final Paragraph hint = part("hint");
    private final Paragraph error = part("error");
    private final Paragraph saved = part("saved");
    private final Set<String> describing = new LinkedHashSet<>();
    private final transient List<Consumer<T>> listeners = new ArrayList<>();

    FormField(String label) {
        this.label = label;
        this.labelText = new Span(label);
        addClassName("entry");
        hint.setVisible(false);
        error.setVisible(false);
    }

    /** What was entered, as it stands here. */
    public abstract T value();

    /** Puts a value in. Listeners are not told. */
    public abstract void set(T value);

    /** The element that the hint and the error describe: the field, or the set of fields. */
    abstract Element described();

    /** The elements that are marked when the entry is refused. */
    abstract List<Element> fields();

    /** Says what to enter, and in which form; it stays in sight while the reader writes. */
    public FormField<T> hint(String text) {
        hint.setText(text);
        hint.setVisible(true);
        describe(hint);
        return this;
    }

    /** Shows at the field what is wrong and what to do. */
    public void refuse(String text) {
        Span prefix = new Span(messages.say("entry.error") + " ");
        prefix.addClassName("visually-hidden");
        error.removeAll();
        error.add(prefix, new Span(text));
        error.setVisible(true);
        saved.setText("");
        addClassName("entry-refused");
        fields().forEach(field -> field.setAttribute("aria-invalid", "true"));
        describe(error);
    }

    /** Takes the error away. */
    public void accept() {
        error.setVisible(false);
        removeClassName("entry-refused");
        fields().forEach(field -> field.removeAttribute("aria-invalid"));
        describing.remove(id(error));
        tie();
    }

    /** The id of the field, for {@link ErrorSummary} to lead to. */
    public final String fieldId() {
        return fieldId;
    }

    /** What the entry asks for. */
    public final String label() {
        return label;
    }

    /** Asks to be told when the reader leaves the entry and has changed it. */
    public void onLeft(Consumer<T> listener) {
        listeners.add(listener);
    }

    /** Says quietly, to eyes and ears, that what was entered is kept: {@code Saved 14:02}. Beside an error it is not said. */
    public void saved(String text) {
        showSaved(text);
        aloud(saved.getText());
    }

    /** Shows that what was entered is kept, to eyes alone. */
    final void showSaved(String text) {
        saved.setText(error.isVisible() ? "" : text);
    }

    /** Says something of this entry to ears, with its label: they do not see beside which field it stands. */
    final void aloud(String text) {
        if (!text.isEmpty()) {
            LiveRegion.say(this, messages.say("entry.aloud", label, text));
        }
    }

    /** Says that the entry may stay empty. */
    public void optional() {
        Span optional = new Span(" " + messages.say("entry.optional"));
        optional.addClassName("entry-optional");
        labelText.add(optional);
    }

    final void left() {
        listeners.forEach(listener -> listener.accept(value()));
    }

    final void describe(Component piece) {
        describing.add(id(piece));
        tie();
    }

    private void tie() {
        if (describing.isEmpty()) {
            described().removeAttribute("aria-describedby");
        } else {
            described().setAttribute("aria-describedby", String.join(" ", describing));
        }
    }

    final Messages words() {
        return messages;
    }

    final Component labelText() {
        return labelText;
    }

    final NativeLabel labelForField() {
        NativeLabel forField = new NativeLabel();
        forField.setFor(fieldId);
        forField.add(labelText);
        return forField;
    }

    final Component hintPart() {
        return hint;
    }

    final Component errorPart() {
        return error;
    }

    final Component savedPart() {
        return saved;
    }

    final Paragraph part(String kind) {
        Paragraph part = new Paragraph();
        part.addClassName("entry-" + kind);
        part.setId(fieldId + "-" + kind);
        return part;
    }

    private static String id(Component piece) {
        return piece.getId().orElseThrow();
    }
}
