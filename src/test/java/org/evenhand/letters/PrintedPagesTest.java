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

    @Test
    void a_file_in_welsh_passes() throws Exception {
        byte[] pdf = PrintedPages.pdf("Tendr ŵ", Locale.of("cy"), BODY);

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf)).contains("Tendr ŵ ŷ", "rule \"x\"");
    }

    @Test
    void hostile_text_stays_text_and_letters_without_a_font_do_not_break_the_file() throws Exception {
        byte[] pdf = PrintedPages.pdf(
                "<script>x</script>",
                Locale.UK,
                "<h1>\u0645\u0631\u062d\u0628\u0627 \u202e你 &lt;script&gt;alert(1)&lt;/script&gt;</h1>"
                        + "<script>alert(2)</script><img src='file:///etc/hostname'>"
                        + "<p style=\"background:url('file:///etc/hostname')\">" + "x".repeat(3000) + "</p>");

        assertThat(AccessiblePdf.problems(pdf)).isEmpty();
        assertThat(AccessiblePdf.text(pdf))
                .contains("<script>alert(1)</script>")
                .doesNotContain("alert(2)");
    }
}
