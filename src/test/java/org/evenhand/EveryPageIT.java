package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a person may see, in a real browser, by axe's rules, wide and narrow. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.profiles.active=demo",
            "evenhand.packs=rules"
        })
class EveryPageIT {

    private static final List<String> MISSING = List.of("tender/nothing-here", "no/such/page", "organisations");

    @LocalServerPort
    int port;

    static Stream<Arguments> everybodyInBothLanguages() {
        return Pages.PEOPLE.stream()
                .flatMap(person -> Stream.of("en", "cy").map(language -> Arguments.of(person, language)));
    }

    @ParameterizedTest
    @MethodSource("everybodyInBothLanguages")
    void keeps_axes_rules_never_scrolls_sideways_and_says_its_language(String person, String language, Page page) {
        List<String> trouble = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                trouble.add(page.url() + ": " + message.text());
            }
        });
        if (!person.equals(Pages.NOBODY)) {
            SignedInBrowser.signIn(page, address(""), person);
        }
        page.context().addCookies(List.of(new Cookie("evenhand-language", language).setUrl(address(""))));
        Stream<String> missing = Pages.STAND_FOR_ALL.contains(person) ? MISSING.stream() : Stream.of();
        Stream.concat(Pages.of(person), missing).forEach(path -> {
            // Welsh words are the longer ones, so they have the narrow screen.
            page.setViewportSize(language.equals("cy") ? 320 : 1280, 800);
            page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.locator("main h1").first().waitFor();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            look(page, path, trouble);
        });

        assertThat(trouble).isEmpty();
    }

    private static void look(Page page, String path, List<String> trouble) {
        String where = path + " at " + page.viewportSize().width + ": ";
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .exclude("vaadin-connection-indicator")
                // Otherwise another page is opened each time to put frames together, and there are no frames.
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(violation -> trouble.add(where + violation.getId() + ": " + violation.getNodes()));
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!sideways.equals(0)) {
            trouble.add(where + "scrolls sideways by " + sideways);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
