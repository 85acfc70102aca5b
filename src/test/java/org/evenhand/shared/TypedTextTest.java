package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that people typed, tidied. */
class TypedTextTest {

    @Test
    void in_words_in_lines_ends_of_lines_stay_and_characters_that_are_not_seen_go() {
        assertThat(TypedText.lines(" One\r\ntwo\u0000,\u202e three\t ")).isEqualTo("One\ntwo , three");
    }
}
