package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is printed passes PDF/UA-1, whatever people wrote, and fetches nothing. */
class PrintedPagesTest {

    private static final String BODY = """
            <h1>Tendr ŵ ŷ – “prawf” £1</h1><p lang="en">In <span lang="en">English</span></p>
            <h2>Dau</h2><ul><li>a<li>b</ul><dl><dt>T</dt><dd>D</dd></dl>
            <table><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
            <tbody><tr><th scope="row">r</th><td>1</td></tr></tbody></table><div class="room"></div>
            <details><summary>S</summary><pre><code>rule "x"</code></pre></details>""";

    private static PrintedPages.About about(String title, Locale language) {
        return new PrintedPages.About(title, title + ", version 1", language);
    }

    @Test
    void a_file_in_welsh_passes() throws Exception {
        byte[] pdf = PrintedPages.pdf(about("Tendr ŵ", Locale.of("cy")), BODY);

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf)).contains("Tendr ŵ ŷ", "rule \"x\"");
    }

    @Test
    void a_file_has_the_cuts_of_the_typeface_that_it_uses_and_no_other_typeface() throws Exception {
        byte[] pdf = PrintedPages.pdf(
                about("Title", Locale.UK), "<p>plain <b>bold</b> <i>italic</i> <b><i>both</i></b></p><pre>rule</pre>");

        assertThat(PrintedSheets.typefaces(pdf))
                .containsExactly(
                        "LiberationSans", "LiberationSans-Bold", "LiberationSans-BoldItalic", "LiberationSans-Italic");
        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
    }

    @Test
    void every_sheet_says_at_its_top_what_it_is_of_and_at_its_foot_which_it_is() throws Exception {
        String lines = "<p>one line</p>".repeat(150);
        List<String> english = PrintedSheets.words(PrintedPages.pdf(about("Meals 你", Locale.UK), lines));
        List<String> welsh = PrintedSheets.words(PrintedPages.pdf(about("Prydau", Locale.of("cy")), lines));

        assertThat(english).hasSizeGreaterThan(2).allMatch(sheet -> sheet.contains("Meals □, version 1"));
        assertThat(english.getLast()).contains("Page %1$d of %1$d".formatted(english.size()));
        assertThat(welsh.get(1)).contains("Prydau, version 1", "Tudalen 2 o " + welsh.size());
    }

    @Test
    void values_stand_beside_their_labels_and_short_ones_two_to_a_line() throws Exception {
        byte[] pdf = PrintedPages.pdf(
                about("Title", Locale.UK),
                "<dl><dt>Where</dt><dd lang='en'>Northshire</dd><dt>Law</dt><dd>PSR</dd><dd>and more</dd></dl>"
                        + "<dl class='in-pairs'><dt>Value</dt><dd>£9</dd><dt>Length</dt><dd>3 years</dd><dt>Staff</dt></dl>");

        assertThat(AccessiblePdf.text(pdf).lines().map(String::strip))
                .contains("Where Northshire", "Law PSR", "Value £9 Length 3 years", "Staff");
        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
    }

    @Test
    void a_time_of_day_is_not_parted_by_the_end_of_a_line() throws Exception {
        for (int letters = 60; letters < 100; letters++) {
            assertThat(AccessiblePdf.text(PrintedPages.pdf(
                            about("Title", Locale.UK), "<p>" + "i ".repeat(letters) + "by 12:00 GMT</p>")))
                    .contains("12:00");
        }
    }

    @Test
    void a_heading_lies_with_what_it_heads() throws Exception {
        for (int lines = 30; lines < 40; lines++) {
            List<String> sheets = PrintedSheets.words(PrintedPages.pdf(
                    about("Title", Locale.UK),
                    "<p>one line</p>".repeat(lines) + "<section><h2>Heading</h2><h3>Below</h3><p>Told</p></section>"));

            assertThat(sheets)
                    .filteredOn(sheet -> sheet.contains("Heading"))
                    .allMatch(sheet -> sheet.contains("Heading Below Told"));
        }
    }

    @Test
    void hostile_text_stays_text_and_letters_without_a_font_do_not_break_the_file() throws Exception {
        byte[] pdf = PrintedPages.pdf(
                about("<script>x</script>\u0002", Locale.UK),
                "<h1>\u0645\u0631\u062d\u0628\u0627 \u202e\u0001你 &lt;script&gt;alert(1)&lt;/script&gt;</h1>"
                        + "<script>alert(2)</script><img src='file:///etc/hostname'>"
                        + "<p style=\"background:url('file:///etc/hostname')\">" + "x".repeat(3000) + "</p>");

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf))
                .contains("<script>alert(1)</script>")
                .doesNotContain("alert(2)");
    }

    @Test
    void letters_without_a_drawing_are_marked_and_the_end_says_how_many_and_where() throws Exception {
        byte[] pdf = PrintedPages.pdf(
                about("Title", Locale.UK),
                "<h1>First</h1><p>\u0645\u0631 and 😀</p><h2>Second $1</h2><p>plain</p><h2>Third 你</h2><p>你 ☺\ufe0f</p>");

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf))
                .contains("□□ and □", "Third □", "□ ☺")
                .doesNotContain("#")
                .containsSubsequence(
                        "Signs that this file cannot show",
                        "5 letters or signs are printed as □",
                        "Look under:",
                        "First",
                        "Third □");
    }

    @Test
    void one_sign_is_told_as_one_and_in_the_language_of_the_file() throws Exception {
        assertThat(AccessiblePdf.text(PrintedPages.pdf(about("Title", Locale.UK), "<p>你</p>")))
                .contains("One letter or sign is printed as □", "does not have it.")
                .doesNotContain("Look under");
        byte[] welsh = PrintedPages.pdf(about("Teitl", Locale.of("cy")), "<h1 lang='en'>Only 你</h1>");
        assertThat(AccessiblePdf.text(welsh)).contains("Argraffwyd un llythyren neu arwydd fel □");
        assertThat(AccessiblePdf.problems(welsh)).isEmpty();
    }

    @Test
    void letters_of_welsh_in_two_parts_and_signs_that_are_not_seen_are_not_missed() throws Exception {
        String text = AccessiblePdf.text(PrintedPages.pdf(
                about("Title", Locale.UK), "<p>w\u0302 y\u0302n a\u200bb\u200dc\u2060d thin\u2009space</p>"));

        assertThat(text).contains("thin").doesNotContain("□", "cannot show", "#");
    }
}
