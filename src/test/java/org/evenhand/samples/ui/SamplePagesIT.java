package org.evenhand.samples.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser: for readers of small screens, for readers without a mouse, and by axe's rules. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
class SamplePagesIT {

    private static final String SCORES = "tender/shared-lives-rigid/scores";
    private static final String WORKING = SCORES + "/hearthside/SV1";

    @LocalServerPort
    int port;

    static Stream<Arguments> everyRouteInBothLanguagesAndWidths() {
        return Stream.of(
                        "",
                        "tender/shared-lives-rigid",
                        "tender/homeshare-prevention",
                        "tender/day-opportunities-psr/scores",
                        SCORES,
                        WORKING,
                        SCORES + "/hearthside",
                        SCORES + "/hearthside/section/social-value",
                        "compare/shared-lives-rigid/shared-lives-proportionate",
                        "tender/nothing-here",
                        "no/such/page")
                .flatMap(path -> Stream.of("en", "cy")
                        .flatMap(language -> Stream.of(1280, 320).map(width -> Arguments.of(path, language, width))));
    }

    @ParameterizedTest
    @MethodSource("everyRouteInBothLanguagesAndWidths")
    void every_page_keeps_axes_rules_and_never_scrolls_sideways(String path, String language, int width, Page page) {
        page.setViewportSize(width, 800);
        open(page, path, language);

        var results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .exclude("vaadin-connection-indicator")
                .analyze();
        assertThat(results.getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void a_reader_with_a_keyboard_gets_from_the_list_to_a_working_and_back(Page page) {
        open(page, "", "en");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();

        tabTo(page, "Brackenhall Support Group Ltd comes first");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Brackenhall Support Group Ltd comes first by 15.75 points");
        assertThat(page.locator("h1")).isFocused();

        tabTo(page, "42.80");
        page.keyboard().press("Enter");
        assertThat(page.locator(".working-panel h2")).containsText("Quality: 42.80");
        assertThat(page.locator(".working-panel h2")).isFocused();
        Pattern working = Pattern.compile(".*/scores/brackenhall/section/quality$");
        assertThat(page).hasURL(working);

        page.keyboard().press("Escape");
        assertThat(page.locator(".working-panel")).hasCount(0);
        assertThat(page).not().hasURL(working);
        assertThat(page.locator("a[href$='brackenhall/section/quality']")).isFocused();

        page.keyboard().press("Enter");
        assertThat(page.locator(".working-panel")).isVisible();
        assertThat(page).hasURL(working);
        page.goBack();
        assertThat(page.locator(".working-panel")).hasCount(0);
        assertThat(page).not().hasURL(working);
        page.goBack();
        assertThat(page.locator(".working-panel")).isVisible();
        assertThat(page).hasURL(working);
        page.goBack();
        assertThat(page.locator(".working-panel")).hasCount(0);
        assertThat(page).not().hasURL(working);
        page.goBack();
        assertThat(page.locator("h1")).containsText("Who comes first depends on what counts");
    }

    @Test
    void a_working_can_be_linked_to_and_the_other_language_shows_the_same_place(Page page) {
        open(page, WORKING, "en");
        assertThat(page.locator(".working-panel h2")).hasText("Hearthside Shared Lives, SV1: 0.11");

        page.locator(".shell-language").click();

        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        assertThat(page).hasURL(Pattern.compile(".*/" + WORKING + "$"));
        assertThat(page.locator(".working-panel .close")).hasText("Cau’r gwaith cyfrifo hwn");
        assertThat(page.locator(".working-panel h3")).hasAttribute("lang", "en");
    }

    @Test
    void pages_come_with_sensible_headers_and_unknown_ones_with_404(Page page) {
        var found = page.navigate(address(SCORES));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));

        assertThat(page.navigate(address("tender/nothing-here")).status()).isEqualTo(404);
        assertThat(page.navigate(address("no/such/page")).status()).isEqualTo(404);
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
        page.context().addCookies(List.of(new Cookie("evenhand-language", language).setUrl(address(""))));
        page.navigate(address(path));
        page.locator("main h1").waitFor();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
