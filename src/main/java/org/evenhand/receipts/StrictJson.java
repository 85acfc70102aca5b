package org.evenhand.receipts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.shared.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that can be read in one way only: no key twice, nothing after its end, whole numbers, letters that UTF-8 can write, and
 * no deeper than the files of this package are.
 */
final class StrictJson {

    private static final int DEPTH = 6;
    private static final int DIGITS = 20;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(DIGITS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** What a text says, if it is an object of a format; empty where it is anything else. */
    static Optional<JsonNode> read(String text, String format) {
        try {
            return Optional.of(JSON.readTree(text))
                    .filter(JsonNode::isObject)
                    .filter(all -> all.path("format").asString("").equals(format));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    /**
     * The canonical form.
     *
     * @throws IllegalArgumentException for what has none here: a fraction, half a letter
     */
    static String canonical(JsonNode node) {
        return CanonicalJson.of(value(node));
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new TreeMap<>();
            node.properties().forEach(one -> map.put(writable(one.getKey()), value(one.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(value(one)));
            return list;
        }
        if (node.isString()) {
            return writable(node.asString());
        }
        if (node.isInt() || node.isLong()) {
            return node.asLong();
        }
        throw new IllegalArgumentException("Neither a text nor a whole number");
    }

    private static String writable(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Half a letter");
        }
        return text;
    }
}
