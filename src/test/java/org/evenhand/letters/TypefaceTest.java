package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {

    /** What each cut lacks would be printed as #. */
    @Test
    void it_has_the_letters_of_english_and_welsh_and_the_signs_that_pages_are_written_with_and_not_all_others() {
        Typeface typeface = Typeface.read();

        assertThat("ŵŷâÔ’“”–−□£".codePoints()).allMatch(typeface::has);
        assertThat("\u0645你😀".codePoints()).noneMatch(typeface::has);
    }
}
