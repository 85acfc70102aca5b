package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of fields. */
class FieldPathTest {

    @Test
    void numbers_are_in_order_as_numbers_and_before_names() {
        var paths = new TreeSet<>(Stream.of("oneOf/10", "oneOf/2", "oneOf/2/text", "oneOf/all", "oneOf", "barriers/-1")
                .map(FieldPath::new)
                .toList());

        assertThat(paths)
                .extracting(FieldPath::value)
                .containsExactly("barriers/-1", "oneOf", "oneOf/2", "oneOf/2/text", "oneOf/10", "oneOf/all");
    }

    @Test
    void a_path_is_printed_as_it_is_read_and_has_its_segments() {
        assertThat(new FieldPath("barriers/2/text")).hasToString("barriers/2/text");
        assertThat(new FieldPath("barriers/2/text").segments()).containsExactly("barriers", "2", "text");
        assertThat(FieldPath.of("barriers", "2", "text")).isEqualTo(new FieldPath("barriers/2/text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "a b", "a/\n"})
    void what_is_no_path_is_refused(String text) {
        assertThat(FieldPath.isPath(text)).isFalse();
        assertThatThrownBy(() -> new FieldPath(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "bands/0/from, bands/#/from, true",
        "bands/-3/from, bands/#/from, true",
        "bands/a/from, bands/#/from, false",
        "bands/0/from/more, bands/#/from, false",
        "measures/hours, measures/*, true",
        "measures/hours/a, measures/*, false",
        "title, title, true",
        "titles, title, false"
    })
    void a_pattern_allows_numbers_and_names_where_it_says_so(String path, String pattern, boolean allowed) {
        assertThat(new FieldPath(path).matches(new FieldPath(pattern))).isEqualTo(allowed);
    }
}
