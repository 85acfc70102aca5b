package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@example.org",
                "Hello\nBcc: all@example.org",
                "Hello\rBcc: all@example.org",
                "Hello\u0000",
                "Hello\u000bthere",
                "Hello\u0085there",
                "Hello\u2028there",
                "Hello\u2029there",
                "Hello \ud800",
                " ",
            })
    void a_subject_that_could_smuggle_in_a_header_is_refused(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ANN, subject, "Words", Locale.UK));
    }

    @Test
    void a_subject_may_be_long_but_not_longer_than_its_row() {
        assertThat(new Letter(ANN, "ŵ".repeat(250), "Words", Locale.UK).subject())
                .hasSize(250);
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ANN, "ŵ".repeat(251), "Words", Locale.UK));
    }

    @Test
    void a_letter_without_words_or_with_one_that_postgresql_does_not_keep_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ANN, "Subject", "\n", Locale.UK));
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(ANN, "Subject", "a\u0000b", Locale.UK));
    }

    @Test
    void in_a_log_it_shows_neither_the_person_nor_the_words() {
        var letter = new Letter(ANN, "Your link", "https://evenhand.example/once/abc", Locale.UK);

        assertThat(letter.toString()).doesNotContain("ann", "link", "abc");
    }
}
