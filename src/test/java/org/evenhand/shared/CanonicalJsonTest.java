package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The examples of RFC 8785 and the test data that it names, as far as they hold no numbers with decimals. */
class CanonicalJsonTest {

    @Test
    void section_3_2_2_is_written_as_it_says_but_for_its_numbers() {
        assertThat(canonical("""
                        {
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }""")).isEqualTo("""
                        {"literals":[null,true,false],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    @Test
    void section_3_2_3_is_sorted_by_the_code_units_of_its_keys() {
        assertThat(canonical("""
                        {
                          "\\u20ac": "Euro Sign",
                          "\\r": "Carriage Return",
                          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                          "1": "One",
                          "\\ud83d\\ude00": "Emoji: Grinning Face",
                          "\\u0080": "Control",
                          "\\u00f6": "Latin Small Letter O With Diaeresis"
                        }"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void section_3_2_4_has_these_bytes() {
        assertThat(CanonicalJson.of(Map.of("string", "€$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(CanonicalJson.of("€$").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .containsExactly(0x22, 0xe2, 0x82, 0xac, 0x24, 0x22);
    }

    /** From the repository of the standard’s author: arrays, french, structures, unicode and weird. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[ 56, { \"d\": true, \"10\": null, \"1\": [ ] } ] | [56,{\"1\":[],\"10\":null,\"d\":true}]",
                "{ \"peach\": \"This sorting order\", \"péché\": \"is wrong according to French\","
                        + " \"pêche\": \"but canonicalization MUST\", \"sin\": \"ignore locale\" }"
                        + " | {\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\","
                        + "\"pêche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\"}",
                "{ \"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56}, \"10\": { }, \"\": \"empty\", \"a\": { },"
                        + " \"111\": [ {\"e\": \"yes\",\"E\": \"no\" } ], \"A\": { } }"
                        + " | {\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                        + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}",
                "{ \"Unnormalized Unicode\":\"A\\u030a\" } | {\"Unnormalized Unicode\":\"A\u030a\"}",
                "{ \"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\","
                        + " \"\\u000a\": \"Newline\", \"1\": \"One\", \"\\u0080\": \"Control\\u007f\","
                        + " \"\\ud83d\\ude02\": \"Smiley\", \"\\u00f6\": \"Latin Small Letter O With Diaeresis\","
                        + " \"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"</script>\": \"Browser Challenge\" }"
                        + " | {\"\\n\":\"Newline\",\"\\r\":\"Carriage Return\",\"1\":\"One\","
                        + "\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude02\":\"Smiley\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"
            })
    void the_test_data_of_the_standard_comes_out_as_it_should(String given, String canonical) {
        assertThat(canonical(given)).isEqualTo(canonical);
    }

    @Test
    void every_control_character_has_its_shortest_escape() {
        assertThat(CanonicalJson.of("\b\t\n\f\r\u0000\u001f\u007f"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void whole_numbers_stand_as_they_are_and_what_has_decimals_is_refused() {
        assertThat(CanonicalJson.of(Arrays.asList(0, -7, 9_007_199_254_740_991L, null)))
                .isEqualTo("[0,-7,9007199254740991,null]");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(List.of(new BigDecimal("0.5"))));
    }

    private static String canonical(String json) {
        return CanonicalJson.of(
                json.startsWith("[")
                        ? JsonMapper.shared().readValue(json, new TypeReference<List<Object>>() {})
                        : JsonMapper.shared().readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {}));
    }
}
