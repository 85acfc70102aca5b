package org.evenhand.folders.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.shared.CanonicalJson;

/** Writes mappings, lists, texts, numbers and truth values as YAML that a person can read and change. */
public final class YamlText {
    /** Words that can only be read as words, so that they need no quotes. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 _/.,()'’-]*[A-Za-z0-9).])?");

    private static final Set<String> NOT_WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "none");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    public static String write(Map<String, Object> content) {
        YamlText yaml = new YamlText();
        yaml.mapping(content, 0, false);
        return yaml.text.toString();
    }

    private void mapping(Map<?, ?> map, int depth, boolean onLine) {
        boolean first = onLine;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(first ? "" : "  ".repeat(depth))
                    .append(scalar(entry.getKey().toString()))
                    .append(':');
            value(entry.getValue(), depth);
            first = false;
        }
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                text.append('\n');
                mapping(map, depth + 1, false);
            }
            case List<?> list
            when !list.isEmpty() -> {
                text.append('\n');
                list.forEach(item -> item(item, depth + 1));
            }
            case Map<?, ?> map -> text.append(" {}\n");
            case List<?> list -> text.append(" []\n");
            default -> text.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void item(Object item, int depth) {
        text.append("  ".repeat(depth)).append("- ");
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            mapping(map, depth + 1, true);
        } else {
            text.append(scalar(item)).append('\n');
        }
    }

    private static String scalar(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    /** A JSON string is a quoted YAML string too. */
    private static String quoted(String words) {
        return BARE.matcher(words).matches() && !NOT_WORDS.contains(words) ? words : CanonicalJson.of(words);
    }
}
