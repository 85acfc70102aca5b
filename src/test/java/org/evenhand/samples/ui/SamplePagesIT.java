package org.evenhand.samples.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.BrowserTest;
import org.evenhand.DemoAtPort;
import org.evenhand.SignedInBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser: for readers of small screens, for readers without a mouse, and by axe's rules. */
@BrowserTest
@DemoAtPort
class SamplePagesIT {

    private static final String SCORES = "tender/shared-lives-rigid/scores";
    private static final String WORKING = SCORES + "/hearthside/SV1";
    private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b");

    @LocalServerPort
    int port;

    @Test
    void a_reader_with_a_keyboard_gets_from_the_list_to_a_working_and_back(Page page) {
        open(page, "samples", "en");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();

        tabTo(page, "Brackenhall Support Group Ltd comes first");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Brackenhall Support Group Ltd comes first by 15.75 points");

        tabTo(page, "42.80");
        page.keyboard().press("Enter");
        assertThat(page.locator(".working-panel h2")).containsText("Quality: 42.80");
        assertThat(page.locator(".working-panel h2")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/scores/brackenhall/section/quality#working-heading$"));

        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".working-close")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".working-panel")).hasCount(0);
        assertThat(page.locator("a[href*='brackenhall/section/quality']")).isFocused();

        page.goBack();
        assertThat(page.locator(".working-panel")).isVisible();
        page.goBack();
        assertThat(page.locator(".working-panel")).hasCount(0);
        page.goBack();
        assertThat(page.locator("h1")).containsText("Who comes first depends on what counts");
    }

    @Test
    void reading_many_score_sheets_begins_no_session(Page page) {
        for (String path : List.of(SCORES, WORKING, "compare/shared-lives-rigid/shared-lives-proportionate")) {
            assertThat(page.navigate(address(path)).status()).isEqualTo(200);
        }

        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.locator("script")).hasCount(0);
    }

    @Test
    void a_working_can_be_linked_to_and_the_other_language_shows_the_same_place(Page page) {
        open(page, WORKING, "en");
        assertThat(page.locator(".working-panel h2")).hasText("Hearthside Shared Lives, SV1: 0.11");

        page.locator(".shell-language").click();

        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        assertThat(page).hasURL(Pattern.compile(".*/" + WORKING + "$"));
        assertThat(page.locator(".working-panel .working-close")).hasText("Cau’r gwaith cyfrifo hwn");
        assertThat(page.locator(".working-panel h3")).hasAttribute("lang", "en");
    }

    @Test
    void pages_come_with_sensible_headers_and_unknown_ones_with_404(Page page) {
        var found = page.navigate(address("samples"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));

        assertThat(page.navigate(address("tender/nothing-here")).status()).isEqualTo(404);
        assertThat(page.navigate(address("no/such/page")).status()).isEqualTo(404);
    }

    @Test
    void a_score_sheet_can_be_printed(Page page) {
        open(page, SCORES, "en");
        page.locator("main table").first().waitFor();

        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF");
        assertThat(SHEET_OF_PAPER.matcher(pdf).results().count()).isBetween(1L, 6L);
    }

    private static void tabTo(Page page, String text) {
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("document.activeElement.textContent"))
                    .contains(text)) {
                return;
            }
        }
        throw new AssertionError("No tab stop says: " + text);
    }

    private void open(Page page, String path, String language) {
        SignedInBrowser.signIn(page, address(""), "commissioner");
        page.context().addCookies(List.of(new Cookie("evenhand-language", language).setUrl(address(""))));
        page.navigate(address(path));
        page.locator("main h1").waitFor();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
