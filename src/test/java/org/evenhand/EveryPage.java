package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in a real browser, by axe's rules: in one language on a wide screen as each person who may see it, in the other on
 * a narrow one as the first of them. Opening a page costs more than looking at it, so everything that there is to see to is seen to at one visit.
 * Each language is a class of its own, so that two may run at once.
 */
abstract class EveryPage extends WithBrowser {

    private static final List<String> MISSING = List.of("tender/nothing-here", "no/such/page", "organisations");
    private static final Map<String, List<String>> ONCE = Pages.once();

    /** A second one would talk over the first. The router’s own element is never shown. */
    private static final String POLITE = "[role=status], [aria-live=polite], output:visible";

    private static final String PLAIN = "body > .shell";
    private static final String LIVE = "form[data-live], form[data-uploads]";

    private final String language;
    private final int width;

    EveryPage(String language, int width) {
        this.language = language;
        this.width = width;
    }

    static Stream<String> everybody() {
        return Pages.PEOPLE.stream();
    }

    /** The pages that nobody before this person may see. */
    static List<String> once(String person) {
        return ONCE.getOrDefault(person, List.of());
    }

    /** What this page is to have beforehand for {@link #lookCloser}. */
    abstract String script();

    /** The pages to open as a person. */
    abstract Stream<String> pages(String person);

    /** Looks at a page as the first who may see it, after axe did; may leave it in any state. */
    abstract List<String> lookCloser(Page page);

    @ParameterizedTest
    @MethodSource("everybody")
    void keeps_axes_rules_never_scrolls_sideways_and_says_its_language(String person, Page page) {
        List<String> trouble = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 40")) {
                trouble.add(page.url() + ": " + message.text());
            }
        });
        page.addInitScript(script());
        signIn(page, person);
        page.context().addCookies(List.of(new Cookie("evenhand-language", language).setUrl(address(""))));
        List<String> first = once(person);
        Stream<String> missing = Pages.STAND_FOR_ALL.contains(person) ? MISSING.stream() : Stream.of();
        Stream.concat(pages(person), missing).forEach(path -> {
            page.setViewportSize(width, 800);
            open(page, path);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            String where = "/" + path + " at " + width + ": ";
            Axe.violations(page).forEach(wrong -> trouble.add(where + wrong));
            int polite = page.locator(POLITE).count();
            // A plain page says nothing after it came, but for one with a live form or one that uploads.
            if (polite != (page.locator(PLAIN).count() == 1 ? page.locator(LIVE).count() : 1)) {
                trouble.add(where + polite + " polite live regions");
            }
            if (first.contains(path)) {
                lookCloser(page).forEach(wrong -> trouble.add("/" + path + " " + wrong));
            }
        });

        assertThat(trouble).isEmpty();
    }
}
