package org.evenhand.audit;

import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts, whole numbers and flat mappings in the canonical form of RFC 8785: no spaces, sorted keys, the shortest escapes.
 * Written here and not by a library, because the hashes of many years rest on every byte.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CanonicalJson() {}

    public static String array(@Nullable Object... values) {
        StringBuilder json = new StringBuilder(512).append('[');
        for (Object value : values) {
            json.append(json.length() == 1 ? "" : ",");
            if (value instanceof String text) {
                string(json, text);
            } else {
                json.append(value);
            }
        }
        return json.append(']').toString();
    }

    public static String object(SortedMap<String, String> values) {
        StringBuilder json = new StringBuilder().append('{');
        values.forEach((key, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            string(json, key);
            string(json.append(':'), value);
        });
        return json.append('}').toString();
    }

    /** What {@link #object} wrote; what somebody else wrote comes back whole, under an empty key. */
    public static SortedMap<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JacksonException damaged) {
            return new TreeMap<>(Map.of("", json));
        }
    }

    private static void string(StringBuilder json, String text) {
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
