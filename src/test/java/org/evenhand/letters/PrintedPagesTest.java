package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

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
