package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hint at how hard a question is to read. */
class ReadingAgeTest {

    /** 0.39 × 6 ÷ 1 + 11.8 × 6 ÷ 6 − 15.59 = −1.45; and 5 more make 3.55, which is nobody’s age. */
    @Test
    void nobody_is_younger_than_five() {
        assertThat(ReadingAge.of("The cat sat on the mat.")).contains(5);
    }

    /** 0.39 × 12 ÷ 1 + 11.8 × 20 ÷ 12 − 15.59 = 8.7567; and 5 more make 13.76. */
    @Test
    void the_formula_is_that_of_flesch_and_kincaid_plus_five() {
        String text = "paper paper paper paper paper paper paper paper cat cat cat cat.";
        assertThat(ReadingAge.of(text)).contains(14);
    }

    @Test
    void a_long_sentence_of_long_words_is_for_older_readers_than_the_same_in_short_ones() {
        int hard = ReadingAge.of("Demonstrate comprehensively your organisational methodology for facilitating"
                        + " individualised accommodation compatibility determinations.")
                .orElseThrow();
        int plain = ReadingAge.of("How do you match people with a home? Tell us what you do.")
                .orElseThrow();

        assertThat(hard).isGreaterThan(ReadingAge.OLDEST_GOOD);
        assertThat(plain).isLessThan(ReadingAge.OLDEST_GOOD);
    }

    @ParameterizedTest
    @CsvSource({"cat, 1", "paper, 2", "home, 1", "people, 2", "the, 1", "organisation, 5", "NHS, 1"})
    void syllables_are_groups_of_vowels_without_a_silent_e(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'… ?! —'"})
    void where_there_are_no_words_there_is_no_age(String text) {
        assertThat(ReadingAge.of(text)).isEmpty();
    }

    @Test
    void a_hundred_thousand_characters_are_read_at_once() {
        assertThat(ReadingAge.of("word ".repeat(20_000))).isPresent();
    }
}
