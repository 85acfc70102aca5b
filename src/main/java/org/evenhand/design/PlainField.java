package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A field of a plain form: label, hint, what is wrong and what was written, tied together without a script. */
public final class PlainField extends Div {

    private final transient Messages messages;
    private final String name;
    private final NativeLabel label;
    private final Element control;

    private PlainField(Messages messages, String name, String label, Element control) {
        this.messages = messages;
        this.name = name;
        this.control = control.setAttribute("id", name).setAttribute("name", name);
        this.label = new NativeLabel(label);
        this.label.addClassName("entry-label");
        this.label.setFor(name);
        Div room = new Div();
        room.addClassName("entry-control");
        room.getElement().appendChild(control);
        addClassName("entry");
        add(this.label, room);
    }

    /**
     * A field of one line.
     *
     * @param name under which the form sends it; no other field of the page has it
     * @param written what stands in it
     */
    public static PlainField line(Messages messages, String name, String label, String written) {
        return new PlainField(
                messages,
                name,
                label,
                new Element("input").setAttribute("type", "text").setAttribute("value", written));
    }

    /**
     * Files of the reader's own, of which several can be chosen; the form has to be one that sends files.
     *
     * @param accepts the endings that the browser offers first
     */
    public static PlainField files(Messages messages, String name, String label, String accepts) {
        return new PlainField(
                messages,
                name,
                label,
                new Element("input")
                        .setAttribute("type", "file")
                        .setAttribute("multiple", true)
                        .setAttribute("accept", accepts));
    }

    /** A field of several lines. */
    public static PlainField lines(Messages messages, String name, String label, String written, int lines) {
        // The first line break of a text is not part of it, so one that was written stays.
        String text = written.startsWith("\n") ? "\n" + written : written;
        return new PlainField(
                messages,
                name,
                label,
                new Element("textarea")
                        .setAttribute("rows", String.valueOf(lines))
                        .setText(text));
    }

    /** A statement to tick; the form sends {@code yes} under the name where it is ticked, and nothing where it is not. */
    public static PlainField tick(Messages messages, String name, String label, boolean ticked) {
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("value", "yes");
        PlainField field = new PlainField(messages, name, label, ticked ? box.setAttribute("checked", true) : box);
        Div choice = new Div();
        choice.addClassName("choice");
        choice.getElement().appendChild(box, field.label.getElement());
        field.removeAll();
        field.add(choice);
        return field;
    }

    /**
     * One of several things: a list that opens.
     *
     * @param options what is shown, by what is sent, in their order
     */
    public static PlainField choice(
            Messages messages, String name, String label, Map<String, String> options, String written) {
        Element select = new Element("select");
        select.appendChild(new Element("option").setAttribute("value", "").setText(messages.say("entry.choose")));
        options.forEach((value, text) -> {
            Element option = new Element("option").setAttribute("value", value).setText(text);
            if (value.equals(written)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return new PlainField(messages, name, label, select);
    }

    /** Asks for a new password, which is not shown as it is typed. */
    public PlainField newPassword() {
        control.setAttribute("type", "password").setAttribute("autocomplete", "new-password");
        return this;
    }

    /** Says what a browser that knows the reader can fill in, by a word of HTML such as {@code name}. */
    public PlainField autocomplete(String what) {
        control.setAttribute("autocomplete", what);
        return this;
    }

    /** Asks for an e-mail address, which decides the keyboard of a phone. */
    public PlainField email() {
        control.setAttribute("type", "email")
                .setAttribute("autocomplete", "email")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    /** Asks for a figure, which decides the keyboard of a phone. */
    public PlainField figure() {
        control.setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        return this;
    }

    /** Takes no more letters than so many. */
    public PlainField atMost(int letters) {
        control.setAttribute("maxlength", String.valueOf(letters));
        return this;
    }

    /** Says that the field may stay empty. */
    public PlainField optional() {
        Span optional = new Span(" " + messages.say("entry.optional"));
        optional.addClassName("entry-optional");
        label.add(optional);
        return this;
    }

    /** Says what to write. */
    public PlainField hint(String text) {
        return describe("hint", new Paragraph(text));
    }

    /** Says what is wrong and what to do. */
    public PlainField refuse(String text) {
        Span prefix = new Span(messages.say("entry.error") + " ");
        prefix.addClassName("visually-hidden");
        addClassName("entry-refused");
        control.setAttribute("aria-invalid", "true");
        return describe("error", new Paragraph(prefix, new Span(text)));
    }

    private PlainField describe(String kind, Paragraph text) {
        String id = name + "-" + kind;
        text.addClassName("entry-" + kind);
        text.setId(id);
        addComponentAtIndex(getComponentCount() - 1, text);
        String before = control.getAttribute("aria-describedby");
        control.setAttribute("aria-describedby", before == null ? id : before + " " + id);
        return this;
    }
}
