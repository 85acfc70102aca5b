package org.evenhand.design;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.shared.JsonConstants;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Does to the pieces what a reader's hands do in a browser: the server hears it as if it came from there. */
public final class Hands {

    private Hands() {}

    /** Writes into a field and leaves it. */
    public static void write(TextFormField entry, String text) {
        send(entry.fields().getFirst(), "value", text);
    }

    /** Writes into a field, has not left it, and makes a pause. */
    public static void type(TextFormField entry, String text) {
        send(
                entry,
                "input",
                JacksonUtils.createObjectNode()
                        .put(TextFormField.WRITTEN, text)
                        .put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING));
    }

    /** Writes into a field, has not left it, and makes the pause at which it is kept. */
    static void pause(TextFormField entry, String text) {
        send(entry, UnsavedWords.PAUSED, JacksonUtils.createObjectNode().put(TextFormField.WRITTEN, text));
    }

    /** Comes to the page of a field with words that were never saved. */
    static void comeBackTo(TextFormField entry, String words) {
        send(entry, UnsavedWords.FOUND, JacksonUtils.createObjectNode().put(UnsavedWords.WORDS, words));
    }

    private static void send(TextFormField entry, String event, ObjectNode data) {
        Element field = entry.fields().getFirst();
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, event, data));
    }

    /** Chooses one of the options. */
    public static <T> void choose(ChoiceFormField<T> entry, T value) {
        Optional<T> before = entry.value();
        entry.set(Optional.of(value));
        List<Element> radios = entry.radios();
        int index = radios.indexOf(radios.stream()
                .filter(radio -> radio.getProperty("checked", false))
                .findFirst()
                .orElseThrow());
        entry.set(before);
        send(radios.get(index), "checked", true);
    }

    /** Chooses one of the options, by what a browser sends for it. */
    public static void choose(SelectFormField<?> entry, String posted) {
        send(entry.fields().getFirst(), "value", posted);
    }

    /** Ticks a box, or takes the tick away. */
    public static void tick(CheckboxFormField entry, boolean ticked) {
        send(entry.fields().getFirst(), "checked", ticked);
    }

    /** Chooses a file, which the page's script sends. */
    public static void choose(FileFormField entry, String name, byte[] content) {
        entry.set(Optional.of(new FileFormField.Sent(name, content)));
        Element field = entry.fields().getFirst();
        field.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field, FileFormField.CAME, JacksonUtils.createObjectNode()));
    }

    /** Writes a day and leaves the three fields. */
    public static void write(DateFormField entry, LocalDate day) {
        write(
                entry,
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Writes into the three fields, and leaves them. */
    public static void write(DateFormField entry, String day, String month, String year) {
        send(entry.fields().get(0), "value", day);
        send(entry.fields().get(1), "value", month);
        send(entry.fields().get(2), "value", year);
        Element parts = entry.fields().getFirst().getParent().getParent();
        parts.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        parts, "focusout", JacksonUtils.createObjectNode().put(DateFormField.GONE, true)));
    }

    /** Writes into the three fields, and has not left them. */
    public static void type(DateFormField entry, String written) {
        Element group = entry.described();
        group.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        group,
                        "input",
                        JacksonUtils.createObjectNode()
                                .put(DateFormField.WRITTEN, written)
                                .put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING)));
    }

    /** Presses a button once. */
    public static void press(ActionButton button) {
        press(button, 1);
    }

    /** Presses a button for the second, third, … time in a row, as fast as a double click. */
    static void press(ActionButton button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<ActionButton>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }

    private static void send(Element field, String property, Serializable value) {
        try {
            field.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError("a browser may not send this", denied);
        }
    }
}
