package org.evenhand.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.documents.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote is found however its words are set, and only where a reader would see them. */
class QuoteSearchTest {

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
                    pasted from a reader            | \\u202Apasted\\u200E from a reader\\u202C
                    between 5-\\n10 hours a week      | between 5-10 hours a week
                    self-\\ndirected support          | self-directed support
                    5 \\u00AD hours                   | 5 hours
                    OUR OFFER TO YOU                | Our offer to you
                    nine families\\u00B9 a year       | nine families a year
                    nine families\\u00B9 a year       | nine families1 a year
                    room for 30 m\\u00B2 in all       | room for 30 m2 in all
                    we (all of us ) agree , always  | we (all of us) agree, always
                    90 % of people: 12.             | 90% of people:12
                    We help - 40 people in all      | 40 people in all
                    - 40 people in all              | 40 people in all
                    \\u00A3640,000 in all            | 640,000 in all
                    the carers\\u2019 view           | the carers
                    a place \\uE001 of their own     | of their own
                    ma\\u0302n and m\\u00E2n         | m\\u00E2n and ma\\u0302n
                    """)
    void typesetting_is_undone(String page, String quote) {
        assertThat(holds(unescaped(page), unescaped(quote))).isTrue();
    }

    @ParameterizedTest(name = "“{0}” does not hold “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    two paid panel members  | three paid panel members
                    Two paid panel members  | two paid panel members
                    10-12 hours             | 1012 hours
                    twenty placements       | twenty placements of four weeks
                    notable people          | not able people
                    not able people         | notable people
                    140 people              | 40 people
                    1.5 hours               | 5 hours
                    .5 hours                | 5 hours
                    1,500 hours             | 500 hours
                    1,500 hours             | 1 hours
                    costs 1.5 million       | costs 1
                    costs 1.5 million       | costs 1.
                    costs 640 000 in all    | costs 640
                    costs 640 000 in all    | 000 in all
                    costs -5 % a year       | costs 5 % a year
                    costs: -5 % a year      | 5 % a year
                    costs: - 5 % a year     | 5 % a year
                    costs: -\\n5 % a year    | costs: 5 % a year
                    costs \\u22125 % a year   | costs 5 % a year
                    5-10 hours              | 10 hours
                    5-10 hours              | 510 hours
                    5-\\n10 hours            | 510 hours
                    5\\u00AD\\n10 hours       | 510 hours
                    5-10 hours              | up to 5
                    un-paid members         | paid members
                    un-\\npaid members       | paid members
                    care-free days          | care
                    the carer's view        | the carer
                    40\\u00B9 people          | 401 people
                    4 0 people              | 40 people
                    40 \\uE001 people         | 40 people
                    5\\u00BD hours            | 51 hours
                    Two Paid members        | two paid members
                    peoples                 | people
                    x5 hours                | 5 hours
                    to-\\nDay we help        | toDay we help
                    """)
    void other_words_are_not_found(String page, String quote) {
        assertThat(holds(unescaped(page), unescaped(quote))).isFalse();
    }

    @Test
    void a_text_built_to_make_searching_slow_is_given_up_after_the_same_work_everywhere() {
        Work work = Work.of(1_000_000);

        assertThat(QuoteSearch.holds("a ".repeat(900) + "c", "a ".repeat(400_000), work))
                .isFalse();
        assertThat(work.isSpent()).isTrue();
    }

    @Test
    void a_sentence_is_found_over_the_end_of_a_page_only_if_it_begins_before_it() {
        assertThat(crosses("a place of their own", "nine have a place", "of their own."))
                .isTrue();
        assertThat(crosses("of their own", "nine have a place", "of their own."))
                .isFalse();
        assertThat(crosses("volunteers help", "our volun-", "teers help")).isTrue();
    }

    private static boolean crosses(String quote, String first, String second) {
        return QuoteSearch.crosses(Folding.ofQuote(quote), Folding.of(first), Folding.of(second), Work.ofABid());
    }

    private static boolean holds(String text, String quote) {
        return QuoteSearch.holds(Folding.ofQuote(quote), Folding.of(text), Work.ofABid());
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
