package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A line or several lines of text. */
public final class TextFormField extends FormField<String> {

    /** Kind of what is written, which decides the keyboard of a phone and what the browser may fill in. */
    public enum Type {
        TEXT,
        EMAIL,
        PASSWORD,
        CODE,
        NUMBER
    }

    /** Width of the field: a hint at how much is expected. */
    public enum Width {
        SHORT,
        MEDIUM,
        FULL
    }

    /** Milliseconds without a key after which somebody who listens to the writing is told. */
    private static final int PAUSE = 40;

    /** What the browser sends of a text that is being written. */
    static final String WRITTEN = "(element.value)";

    private final Div control = new Div();
    private Element field = new Element("input").setAttribute("type", "text");
    private Registration listening = listen();
    private int longest;
    private Type type = Type.TEXT;

    /** An entry of one line. */
    public TextFormField(String label) {
        super(label);
        NativeLabel name = labelForField();
        name.addClassName("entry-label");
        control.addClassName("entry-control");
        field.setAttribute("id", fieldId());
        control.getElement().appendChild(field);
        width(Width.FULL);
        add(name, hintPart(), errorPart(), control, savedPart());
    }

    @Override
    public String value() {
        return field.getProperty("value", "");
    }

    @Override
    public void set(String value) {
        field.setProperty("value", value);
    }

    @Override
    public TextFormField hint(String text) {
        super.hint(text);
        return this;
    }

    /** The name under which a plain form sends the value. */
    public TextFormField name(String name) {
        field.setAttribute("name", name);
        return this;
    }

    /** What is written; text, unless said. */
    public TextFormField type(Type type) {
        this.type = type;
        switch (type) {
            case TEXT -> field.setAttribute("type", "text");
            case EMAIL ->
                field.setAttribute("type", "email")
                        .setAttribute("autocapitalize", "none")
                        .setAttribute("spellcheck", "false");
            case PASSWORD -> {
                field.setAttribute("type", "password")
                        .setAttribute("autocapitalize", "none")
                        .setAttribute("spellcheck", "false");
                control.add(new RevealButton(words(), fieldId(), label()));
            }
            case CODE ->
                field.setAttribute("inputmode", "numeric")
                        .setAttribute("autocomplete", "one-time-code")
                        .setAttribute("spellcheck", "false");
            case NUMBER -> field.setAttribute("inputmode", "decimal").setAttribute("spellcheck", "false");
        }
        return this;
    }

    /** Whether sentences or parts of them are written here. */
    boolean takesWords() {
        return type == Type.TEXT;
    }

    /** Whether nobody but the server may keep what is written here, not even the browser. */
    boolean isSecret() {
        return type == Type.PASSWORD || type == Type.CODE;
    }

    /** What the browser may fill in, in HTML's own words: {@code username}, {@code current-password}. */
    public TextFormField autocomplete(String purpose) {
        field.setAttribute("autocomplete", purpose);
        return this;
    }

    /** How wide the field is; as wide as reading, unless said. */
    public TextFormField width(Width width) {
        Stream.of(Width.values()).map(TextFormField::style).forEach(control::removeClassName);
        control.addClassName(style(width));
        return this;
    }

    /** How many lines are seen; with more than one, the reader may begin new lines. */
    public TextFormField lines(int lines) {
        if (lines < 2) {
            return this;
        }
        Element area = new Element("textarea").setAttribute("rows", String.valueOf(lines));
        field.getAttributeNames()
                .filter(name -> !name.equals("type") && !name.equals("rows"))
                .forEach(name -> area.setAttribute(name, field.getAttribute(name)));
        area.setProperty("value", value());
        listening.remove();
        control.getElement().removeChild(field).insertChild(0, area);
        field = area;
        listening = listen();
        return this;
    }

    /**
     * How many characters are wanted at most. One line takes no more; in several lines the reader is told how many are
     * left, and nothing is cut off, because what is pasted would lose its end unseen. Whoever keeps the value checks it.
     * Call this after {@link #lines(int)}.
     */
    public TextFormField maxLength(int characters) {
        longest = characters;
        if (field.getTag().equals("input")) {
            field.setAttribute("maxlength", String.valueOf(characters));
            return this;
        }
        Paragraph count = part("count");
        count.setText(words().say("entry.most", characters));
        count.getElement()
                .setAttribute("data-left", words().say("entry.left", "{n}"))
                .setAttribute("data-over", words().say("entry.over", "{n}"));
        field.setAttribute("data-counts", count.getId().orElseThrow())
                .setAttribute("data-most", String.valueOf(characters));
        describe(count);
        addComponentAtIndex(indexOf(savedPart()), count);
        return this;
    }

    /** As many characters as whoever keeps the value takes; what is longer is not cut off but refused, with this figure. */
    public TextFormField upTo(int characters) {
        longest = characters;
        return this;
    }

    /** As many characters as are taken; 0 where that was not said. */
    public int longest() {
        return longest;
    }

    /** The value goes with the post of a plain form and is not sent when the reader leaves the field. For passwords. */
    public TextFormField onlyPosted() {
        listening.remove();
        return this;
    }

    /**
     * Asks to be told what stands there while the reader still writes. The value is taken over only when the field is left.
     * Call this after {@link #lines(int)}.
     */
    public TextFormField onTyped(Consumer<String> listener) {
        field.addEventListener(
                        "input",
                        event -> listener.accept(
                                event.getEventData().path(WRITTEN).asString()))
                .addEventData(WRITTEN)
                .debounce(PAUSE);
        return this;
    }

    /** Offers words while the reader writes. Call this after {@link #lines(int)}. */
    public TextFormField suggests(Suggestions words) {
        field.setAttribute("data-suggests", words.listId())
                .setAttribute("aria-controls", words.listId())
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("autocapitalize", "none")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("wrap", "off");
        control.add(words);
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

    private Registration listen() {
        return field.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                left();
            }
        });
    }

    private static String style(Width width) {
        return "width-" + width.name().toLowerCase(Locale.ROOT);
    }

    /** Shows and hides a password; the page does it by itself, without asking the server. */
    private static final class RevealButton extends NativeButton {

        RevealButton(Messages messages, String fieldId, String label) {
            addClassNames("button", "reveal-button");
            Span ofWhat = new Span(" " + label);
            ofWhat.addClassName("visually-hidden");
            add(new Span(messages.say("entry.show")), ofWhat);
            getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-controls", fieldId)
                    .setAttribute("data-reveals", fieldId)
                    .setAttribute("data-show", messages.say("entry.show"))
                    .setAttribute("data-hide", messages.say("entry.hide"));
        }
    }
}
