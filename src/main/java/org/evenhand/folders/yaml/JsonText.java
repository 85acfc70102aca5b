package org.evenhand.folders.yaml;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes mappings, lists, texts, whole numbers and truth values as JSON. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private final boolean pretty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** The canonical form of RFC 8785: sorted keys, no spaces. */
    public static String canonical(Object value) {
        JsonText json = new JsonText(false);
        json.value(value, 0);
        return json.text.toString();
    }

    /** For people and machines: keys in their given order, two spaces for each level, a line feed at the end. */
    public static String pretty(Object value) {
        JsonText json = new JsonText(true);
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> map -> object(pretty ? map : new TreeMap<>(map), depth);
            case Collection<?> list -> array(list, depth);
            case String string -> string(string);
            case Integer number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            string(entry.getKey().toString());
            text.append(pretty ? ": " : ":");
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
        if (pretty) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20) {
                        text.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
