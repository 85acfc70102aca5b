package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What word processors, spreadsheets, phones and hurry make of a figure, a day or a sign is told with what to write. */
class TypingSlipsTest {

    @TempDir
    Path place;

    private String only(TestFolder folder) {
        List<String> mistakes = folder.mistakes();
        assertThat(mistakes).as(mistakes.toString()).hasSize(1);
        return mistakes.getFirst();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "£90,000"        | write 90000
        "£90,000.00"     | write 90000
        "90 000"         | write 90000
        "90\\u00a0000"   | write 90000
        90_000           | write 90000
        90k              | write 90000
        £1.25m           | write 1250000
        90,5             | write 90.5
        "9,00,00"        | write digits and at most one point
        "90.000.000"     | write digits and at most one point
        GBP 90000        | write 90000
        90000 pounds     | write 90000
        90%              | write 0.9 for a share, or 90 for points
        "٩٠٠٠٠"          | write 90000
        "９００００"      | write 90000
        −90000           | write -90000
        "90000 a year"   | write 90000
        0x5              | write digits and at most one point
        5²               | write digits and at most one point
        ½                | write digits and at most one point
        4/5              | write digits and at most one point
        3-4              | write digits and at most one point
        1e400            | write digits and at most one point
        ninety           | write digits and at most one point
        """)
    void a_number_in_another_dress_is_told_with_the_number_that_was_meant(String written, String told) {
        assertThat(only(TestFolder.in(place).change("bids/beta/bid.yaml", "price: 90000", "price: " + written)))
                .startsWith("bids/beta/bid.yaml:4: price: “")
                .contains("is not a number; " + told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        n/a                | is no mark, and it does not count as 0
        N/A                | is no mark, and it does not count as 0
        "-"                | is no mark, and it does not count as 0
        not applicable     | is no mark, and it does not count as 0
        four               | is not a number; write digits and at most one point, such as 3 or 3.5
        4 out of 5         | is not a number; write digits
        4/5                | is not a number; write digits
        "3,5"              | is not a number; write 3.5
        good               | is not a number; write digits
        """)
    void a_mark_in_words_names_the_bid_and_the_criterion(String written, String told) {
        assertThat(only(TestFolder.in(place).change("panel.yaml", "mark: 3.5", "mark: " + written)))
                .startsWith("panel.yaml:5: agreed[bid beta, criterion Q1].mark: “")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mark: 3.5,  | mark:,   | 5: “mark” in agreed[bid beta, criterion Q1] has no value
        mark: 3.5,  | mark: ~, | 5: “mark” in agreed[bid beta, criterion Q1] has no value
        mark: 3.5,  | ''       | 5: “mark” is missing in agreed[bid beta, criterion Q1]
        mark: 4, reason: Warm.}  | mark: x}    | 2: individual[e1, bid alpha, criterion Q1].mark: “x” is not a number
        """)
    void a_mark_that_is_not_there_names_them_too(String from, String to, String told) {
        assertThat(TestFolder.in(place).change("panel.yaml", from, to).mistakes())
                .anySatisfy(mistake -> assertThat(mistake).startsWith("panel.yaml:" + told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2026-01-30 09:00            | is not a moment with its time zone; write it like 2026-01-30T09:00:00+00:00, or with +01:00 in summer time
        2026-01-30T09:00:00         | is not a moment with its time zone; write it like 2026-01-30T09:00:00+00:00, or
        2026-01-30 09:00:00+00:00   | write it like 2026-01-30T09:00:00+00:00
        2026-01-30T09:00:00 GMT     | write it like 2026-01-30T09:00:00+00:00
        2026-01-30T09:00:00 BST     | write it like 2026-01-30T09:00:00+01:00
        2026-01-30T09:00:00+0000    | write it like 2026-01-30T09:00:00+00:00
        2026–01–30T09:00:00Z        | write it like 2026-01-30T09:00:00+00:00
        2026-01-30T24:00:00+00:00   | write it like 2026-01-31T00:00:00+00:00
        2026-01-30T24:00:00         | write it like 2026-01-31T00:00:00+00:00, or
        2026-01-30T25:00:00Z        | write it like 2026-10-30T12:00:00+00:00
        2026-01-30                  | write it like 2026-10-30T12:00:00+00:00
        30/01/2026 09:00            | write it like 2026-10-30T12:00:00+00:00
        noon on 30 January          | write it like 2026-10-30T12:00:00+00:00
        1926-01-30T09:00:00Z        | is in the year 1926; write a year from 2000 to 2099, in full
        0026-01-30T09:00:00Z        | is in the year 26; write a year from 2000 to 2099, in full
        +12026-01-30T09:00:00Z      | is in the year 12026; write a year
        -2026-01-30T09:00:00Z       | is in the year -2026; write a year
        +999999999-01-30T09:00:00Z  | is in the year 999999999; write a year
        """)
    void a_moment_that_is_none_or_is_far_off_is_told(String written, String told) {
        assertThat(only(TestFolder.in(place)
                        .change("bids/beta/bid.yaml", "received: 2026-01-30T09:00:00Z", "received: " + written)))
                .startsWith("bids/beta/bid.yaml:3: received: “" + written + "” ")
                .contains(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2026-1-5        | is not a date; write it like 2026-01-05
        2026/01/05      | is not a date; write it like 2026-01-05
        2026.1.5        | is not a date; write it like 2026-01-05
        2026—01—05      | is not a date; write it like 2026-01-05
        05/01/2026      | is not a date; write it like 2026-09-01
        5 January 2026  | is not a date; write it like 2026-09-01
        2026-02-30      | is not a date; write it like 2026-09-01
        1026-01-05      | is in the year 1026; write a year from 2000 to 2099, in full
        +2206-01-05     | is not a date
        2206-01-05      | is in the year 2206
        """)
    void a_day_that_is_none_or_is_far_off_is_told(String written, String told) {
        assertThat(only(TestFolder.in(place).change("tender.yaml", "2026-01-05", written)))
                .startsWith("tender.yaml:6: commenced: “" + written + "” ")
                .contains(told);
    }

    @Test
    void a_deadline_of_another_age_is_no_deadline() {
        assertThat(only(TestFolder.in(place).change("tender.yaml", "2026-02-02T12", "+999999999-02-02T12")))
                .startsWith("tender.yaml:7: deadline: “+999999999-02-02T12:00:00+00:00” is in the year 999999999");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        regulated: true   | regulated: yes      | 2: provider.regulated: “yes” must be true or false; write true
        regulated: true   | regulated: FALSE    | 2: provider.regulated: “FALSE” must be true or false; write false
        regulated: true   | regulated: maybe    | 2: provider.regulated: “maybe” must be true or false
        insured: true     | insured: yes        | 5: facts.insured: “yes” is not how criterion G1 asks for it; write true
        insured: true     | insured: 'No'       | 5: facts.insured: “No” is not how criterion G1 asks for it; write false
        insured: true     | insured: 1          | 5: facts.insured: “1” is not how criterion G1 asks for it; write true
        insured: true     | insured: TRUE       | 5: facts.insured: “TRUE” is neither true nor false; write true
        cqcRating: good   | cqcRating: Good     | 2: provider.cqcRating: “Good” is not known here; did you mean “good”?
        value: embedded   | value: Embedded     | 9: commitments[0].value: “Embedded” is not known here; did you mean “embedded”?
        measure: visits   | measure: vi sits    | 7: commitments[0].measure: “vi sits” is not an id; an id has at most 64 letters, digits, dots, hyphens and underscores, and begins with a letter or a digit; this one holds a space
        measure: visits   | measure: visits–day | 7: commitments[0].measure: “visits–day” is not an id; an id has at most 64 letters, digits, dots, hyphens and underscores, and begins with a letter or a digit; this one holds “–” (U+2013)
        quantity: 80      | quantity: 80 hours  | 8: commitments[0].quantity: “80 hours” is not a number; write 80
        """)
    void a_word_that_is_meant_otherwise_is_told(String from, String to, String told) {
        assertThat(only(TestFolder.in(place).change("bids/alpha/bid.yaml", from, to)))
                .startsWith("bids/alpha/bid.yaml:" + told);
    }

    @Test
    void a_number_in_words_where_a_gate_asks_for_one_is_told_and_other_words_still_fail_the_gate() {
        TestFolder folder = TestFolder.in(place).change("tender.yaml", "is: true}", "atLeast: 5000000}");
        folder.change("bids/alpha/bid.yaml", "insured: true", "insured: none at all");
        assertThat(only(folder.change("bids/beta/bid.yaml", "insured: true", "insured: £5m")))
                .isEqualTo("bids/beta/bid.yaml:5: facts.insured: “£5m” is not how criterion G1 asks for it;"
                        + " write 5000000");
    }

    @Test
    void a_word_with_another_capital_than_the_gate_asks_for_is_told() {
        TestFolder folder = TestFolder.in(place)
                .change("tender.yaml", "is: true}", "oneOf: [full, part]}")
                .change("bids/alpha/bid.yaml", "insured: true", "insured: part");
        assertThat(only(folder.change("bids/beta/bid.yaml", "insured: true", "insured: Full")))
                .isEqualTo(
                        "bids/beta/bid.yaml:5: facts.insured: “Full” is not how criterion G1 asks for it; write full");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        tender.yaml | id: Q1      | id: g1   | 21: Criterion id g1 differs from G1 in capitals only; rename one
        tender.yaml | {id: price, | {id: Quality, | 16: Section id Quality differs from quality in capitals only; rename one
        panel.yaml  | {id: e2,    | {id: E1, | 1: Two evaluators have the id “E1”; give each their own
        """)
    void ids_that_differ_only_in_capitals_are_told(String file, String from, String to, String told) {
        assertThat(TestFolder.in(place).change(file, from, to).mistakes())
                .anySatisfy(mistake -> assertThat(mistake).startsWith(file + ":" + told));
    }

    @Test
    void an_id_whose_marks_stand_apart_from_its_letters_is_the_same_id() {
        TestFolder folder = TestFolder.in(place)
                .change("bids/alpha/bid.yaml", "measure: visits", "measure: ymwe\u0302l")
                .change("bids/beta/bid.yaml", "measure: visits", "measure: ymw\u00eal")
                .change("tender.yaml", "measure: visits", "measure: ymw\u00eal");

        assertThat(folder.mistakes()).isEmpty();
        assertThat(folder.whole().scoringCase().entries())
                .extracting(entry -> entry.bid().commitments().getFirst().measure())
                .containsExactly(
                        new org.evenhand.scoring.tender.MeasureId("ymw\u00eal"),
                        new org.evenhand.scoring.tender.MeasureId("ymw\u00eal"));
    }
}
