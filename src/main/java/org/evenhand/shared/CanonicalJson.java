package org.evenhand.shared;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the canonical form of RFC 8785: no spaces, keys sorted by their UTF-16 code units, the shortest escapes. Numbers are
 * whole; what has decimals is written as text. Written here and not by a library, because the hashes of many years rest on
 * every byte.
 */
public final class CanonicalJson {

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes mappings, lists, texts, whole numbers, truth values and {@code null}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static String of(@Nullable Object value) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value);
        return writer.json.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> string(text);
            case Map<?, ?> map -> object(map);
            case Collection<?> list -> array(list);
            case Integer number -> json.append(number);
            case Long number -> json.append(number);
            case Boolean truth -> json.append(truth);
            default -> throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        json.append('{');
        String comma = "";
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            json.append(comma);
            string(entry.getKey());
            json.append(':');
            value(entry.getValue());
            comma = ",";
        }
        json.append('}');
    }

    private void array(Collection<?> list) {
        json.append('[');
        String comma = "";
        for (Object item : list) {
            json.append(comma);
            value(item);
            comma = ",";
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
