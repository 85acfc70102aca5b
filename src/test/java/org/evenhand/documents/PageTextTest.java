package org.evenhand.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote is found however the page is set, and only if its words are there. */
class PageTextTest {

    @ParameterizedTest(name = "“{0}” holds “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    two paid\\npanel   members          | two paid panel members
                    our of\\uFB01ce and \\uFB02at       | our office and flat
                    people with lived exper-\\nience    | people with lived experience
                    people with lived-\\nexperience     | people with lived-experience
                    co\\u00ADordi\\u00AD\\nnation       | coordination
                    co-ordi-\\nnation in well-\\nbeing  | co-ordination in wellbeing
                    \\u201Cat home\\u201D, she said     | "at home", she said
                    the carer\\u2019s view              | the carer's view
                    10\\u201312 hours \\u2013 a week    | 10-12 hours - a week
                    1\\u00A0300\\u202Fhours             | 1 300 hours
                    a\\u200Bzero\\uFEFF width           | azero width
                    """)
    void typesetting_is_undone(String page, String quote) {
        assertThat(PageText.of(unescaped(page)).holds(unescaped(quote))).isTrue();
    }

    @ParameterizedTest(name = "“{0}” does not hold “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    two paid panel members  | three paid panel members
                    Two paid panel members  | two paid panel members
                    10-12 hours             | 1012 hours
                    twenty placements       | twenty placements of four weeks
                    """)
    void other_words_are_not_found(String page, String quote) {
        assertThat(PageText.of(page).holds(quote)).isFalse();
    }

    @Test
    void a_readable_page_is_one_line() {
        assertThat(PageText.of(" Our\r\nplan:\t two  \u00ADmembers\n").readable())
                .isEqualTo("Our plan: two members");
    }

    @Test
    void a_page_built_to_make_searching_slow_is_given_up() {
        String page = "a".repeat(400_000) + "b";

        assertThat(PageText.of(page).holds("a".repeat(900) + "c")).isFalse();
    }

    private static String unescaped(String text) {
        String lines = text.replace("\\n", "\n");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lines.length(); i++) {
            if (lines.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(lines.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(lines.charAt(i));
            }
        }
        return plain.toString();
    }
}
