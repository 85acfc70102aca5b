package org.evenhand.folders.yaml;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.evenhand.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** JSON for people and machines: keys in their given order, two spaces for each level, a line feed at the end. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** Writes mappings, lists, texts, whole numbers, truth values and {@code null}. */
    public static String pretty(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> object(map, depth);
            case Collection<?> list -> array(list, depth);
            case null, default -> text.append(CanonicalJson.of(value));
        }
    }

    private void object(Map<?, ?> map, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            text.append(CanonicalJson.of(entry.getKey().toString())).append(": ");
            value(entry.getValue(), depth + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), depth);
    }

    private void array(Collection<?> list, int depth) {
        text.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            Object item = items.next();
            line(depth + 1);
            value(item, depth + 1);
            text.append(items.hasNext() ? "," : "");
        }
        close(']', list.isEmpty(), depth);
    }

    private void close(char end, boolean empty, int depth) {
        if (!empty) {
            line(depth);
        }
        text.append(end);
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }
}
