package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on a small screen, for readers who have a keyboard and no mouse. */
@BrowserTest
class KeyboardIT extends EveryPageOnce {

    /** How many stops of its own a browser may add: what scrolls is one. */
    private static final int MOST_MORE = 30;

    @ParameterizedTest
    @MethodSource("everybody")
    void reaches_everything_in_its_order_sees_where_it_is_and_gets_out_again(String person, Page page)
            throws IOException {
        List<String> trouble = new ArrayList<>();
        page.setViewportSize(320, 640);
        page.addInitScript(script("tab-stops.js"));
        for (String path : signIn(page, person)) {
            open(page, path);
            walk(page).forEach(wrong -> trouble.add("/" + path + ": " + wrong));
        }

        assertThat(trouble).isEmpty();
    }

    @Test
    void what_a_keyboard_cannot_reach_or_see_is_found(Page page) throws IOException {
        page.setViewportSize(320, 640);
        page.addInitScript(script("tab-stops.js"));
        page.navigate(address("accessibility"));
        page.locator("main h1").waitFor();
        page.evaluate("document.querySelector('main h1').setAttribute('tabindex', '1')");

        assertThat(walk(page)).containsExactly("the first stop is not the link that skips to the content");
        page.navigate(address("accessibility"));
        page.locator("main h1").waitFor();
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<button style=\"outline: none\">planted, unmarked</button>"
                + "<button style=\"position: fixed; left: -900px\">planted, away</button>"
                + "<div style=\"position: relative\"><button>planted, covered</button>"
                + "<div style=\"position: absolute; inset: 0\"></div></div>')");
        assertThat(walk(page))
                .anyMatch(wrong -> wrong.endsWith("planted, unmarked does not show that it has the focus"))
                .anyMatch(wrong -> wrong.endsWith("planted, away has the focus out of sight"))
                .anyMatch(wrong -> wrong.endsWith("planted, covered has the focus and is covered"));
    }

    private static List<String> walk(Page page) {
        List<String> trouble = new ArrayList<>();
        int stops = (int) page.evaluate("tabStops.count()");
        page.keyboard().press("Tab");
        if (!is(page, "beganWithSkipLink")) {
            return List.of("the first stop is not the link that skips to the content");
        }
        page.keyboard().press("Enter");
        if (!is(page, "isInContent")) {
            trouble.add("the link that skips to the content does not lead there");
        }
        page.evaluate("tabStops.beginAgain()");
        for (int step = 1; step < stops; step++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        if (!is(page, "wentBackAndForth")) {
            trouble.add("there is no step back from " + page.evaluate("tabStops.last()"));
        }
        for (int more = 0; !is(page, "isRound"); more++) {
            if (more == MOST_MORE) {
                return List.of("there is no way out of " + page.evaluate("tabStops.last()"));
            }
            page.keyboard().press("Tab");
        }
        ((List<?>) page.evaluate("tabStops.trouble()")).forEach(wrong -> trouble.add(String.valueOf(wrong)));
        return trouble;
    }

    private static boolean is(Page page, String question) {
        return Boolean.TRUE.equals(page.evaluate("tabStops." + question + "()"));
    }
}
