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
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page that a person may see, in a real browser, by axe's rules: in one language on a wide screen, in the other on a
 * narrow one. Each language is a class of its own, so that two may run at once.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.profiles.active=demo",
            "evenhand.packs=rules"
        })
abstract class EveryPage {

    private static final List<String> MISSING = List.of("tender/nothing-here", "no/such/page", "organisations");

    @LocalServerPort
    int port;

    private final String language;
    private final int width;

    EveryPage(String language, int width) {
        this.language = language;
        this.width = width;
    }

    static Stream<String> everybody() {
        return Pages.PEOPLE.stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void keeps_axes_rules_never_scrolls_sideways_and_says_its_language(String person, Page page) {
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
            page.setViewportSize(width, 800);
            page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.locator("main h1").first().waitFor();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            look(page, path, trouble);
        });

        assertThat(trouble).isEmpty();
    }

    static void look(Page page, String path, List<String> trouble) {
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
