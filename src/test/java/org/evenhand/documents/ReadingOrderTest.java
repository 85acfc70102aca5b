package org.evenhand.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words follow each other as a reader sees them, whatever order they were drawn in. */
class ReadingOrderTest {

    @ParameterizedTest(name = "“{0}” in columns: {1}")
    @CsvSource({
        "night and have four weeks of paid leave, found",
        "a good week looks like. Carers are paid, found",
        "every both households, not-found",
        "visiting Carers are paid, not-found"
    })
    void columns_drawn_line_by_line_are_read_one_after_the_other(String quote, String expected) {
        byte[] file = TestPdf.drawn("BT /F1 11 Tf " + at(60, 760, "We match people by visiting")
                + at(320, 760, "Carers are paid for every")
                + at(60, 744, "both households, asking what a") + at(320, 744, "night and have four weeks")
                + at(60, 728, "good week looks like.") + at(320, 728, "of paid leave a year.") + "ET");

        assertThat(OddDocumentsTest.found(file, quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” in a table: {1}")
    @CsvSource({
        "Visits, found",
        "40 people, not-found",
        "Visits 40, not-found",
        "people 12, not-found",
        "Matches 12, not-found"
    })
    void cells_of_a_table_are_apart(String quote, String expected) {
        byte[] file = TestPdf.drawn("BT /F1 11 Tf " + at(60, 760, "Visits") + at(160, 760, "40")
                + at(220, 760, "people") + at(60, 740, "Matches") + at(160, 740, "12") + at(220, 740, "homes") + "ET");

        assertThat(OddDocumentsTest.found(file, quote)).isEqualTo(expected);
    }

    @Test
    void a_line_between_them_parts_cells_that_are_close() {
        String words = "BT /F1 11 Tf " + at(60, 760, "Visits 1") + at(106, 760, "40 people") + "ET";

        assertThat(OddDocumentsTest.found(TestPdf.drawn(words), "1 40 people")).isEqualTo("found");
        assertThat(OddDocumentsTest.found(TestPdf.drawn(words + " 103 750 m 103 775 l S"), "1 40 people"))
                .isEqualTo("not-found");
        assertThat(OddDocumentsTest.found(TestPdf.drawn(words + " 103 750 0.5 25 re f"), "1 40 people"))
                .isEqualTo("not-found");
    }

    @Test
    void a_line_between_them_parts_cells_one_above_the_other() {
        String words = "BT /F1 11 Tf " + at(60, 760, "40") + at(60, 744, "people") + "ET";

        assertThat(OddDocumentsTest.found(TestPdf.drawn(words), "40 people")).isEqualTo("found");
        assertThat(OddDocumentsTest.found(TestPdf.drawn(words + " 50 755.5 m 150 755.5 l S"), "40 people"))
                .isEqualTo("not-found");
    }

    @Test
    void an_underlined_sentence_goes_on_below() {
        String words = "BT /F1 11 Tf " + at(60, 760, "nine families") + at(60, 744, "a year") + "ET";

        assertThat(OddDocumentsTest.found(
                        TestPdf.drawn(words + " 60 758.5 m 130 758.5 l S 60 742.5 m 90 742.5 l S"),
                        "nine families a year"))
                .isEqualTo("found");
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({"40 people, found", "401 people, not-found", "40 people a year, found", "21st of May, found"})
    void a_raised_figure_points_to_a_footnote_and_raised_letters_stay(String quote, String expected) {
        byte[] file = TestPdf.drawn("BT /F1 12 Tf 72 700 Td (40) Tj 4 Ts /F1 7 Tf (1) Tj 0 Ts /F1 12 Tf ( people a year"
                + " from the 21) Tj 4 Ts /F1 7 Tf (st) Tj 0 Ts /F1 12 Tf ( of May) Tj ET");

        assertThat(OddDocumentsTest.found(file, quote)).isEqualTo(expected);
    }

    @Test
    void a_sentence_goes_on_over_a_footer_and_a_header() {
        byte[] file = TestPdf.of(List.of(
                List.of("Our plan", "Each year we give nine families", "page 1 of 2"),
                List.of("Meals together", "a place of their own.", "page 2 of 2")));

        assertThat(look(file, "give nine families a place of their own", 1)).isEqualTo(new Finding.Found());
        assertThat(look(file, "give nine families a place of their own", 2))
                .isEqualTo(new Finding.NotFound(Finding.Hint.ELSEWHERE, 1));
    }

    @Test
    void a_typeface_that_is_broken_leaves_the_rest_of_the_page() {
        byte[] file = TestPdf.raw(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R"
                        + " /F2 << /Type /Font /Subtype /Type0 /BaseFont /X /DescendantFonts [] >> /F3 << /Subtype"
                        + " /Nothing >> /F4 (no typeface) >> >> >>",
                TestPdf.stream(
                        "",
                        ("BT /F2 12 Tf 72 740 Td (one) Tj /F3 12 Tf (two) Tj /F4 12 Tf 0 -20 Td (three) Tj"
                                        + " /F1 12 Tf 0 -20 Td (nine families a year) Tj ET")
                                .getBytes(ISO_8859_1)),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

        assertThat(OddDocumentsTest.found(file, "nine families a year")).isEqualTo("found");
    }

    @ParameterizedTest(name = "drawn as “{0}”, said to be “{1}”, “{2}” is {3}")
    @CsvSource({
        "su*cient, sufficient, sufficient, found",
        "nothing, everything, everything, not-found",
        "nothing, everything, nothing, found",
        "5, 50, 50, not-found",
        "*, fi, fi, found",
        "*, 900, 900, not-found"
    })
    void what_letters_are_said_to_stand_for_counts_only_where_it_mends_them(
            String drawn, String said, String quote, String expected) {
        byte[] file = TestPdf.drawn(
                "BT /F1 12 Tf 72 700 Td /Span << /ActualText (" + said + ") >> BDC (" + drawn + ") Tj EMC ET");

        assertThat(OddDocumentsTest.found(file, quote)).isEqualTo(expected);
    }

    private static Finding look(byte[] file, String quote, int page) {
        DocumentReading reading = new DocumentReader().read(file, Work.ofABid());
        return ((DocumentReading.Readable) reading).text().look(Optional.of(quote), Optional.of(page), Work.ofABid());
    }

    private static String at(int x, int y, String words) {
        return "1 0 0 1 " + x + " " + y + " Tm (" + words + ") Tj ";
    }
}
