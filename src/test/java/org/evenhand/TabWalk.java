package org.evenhand;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through an open page with the Tab key alone. The page has {@link #SCRIPT}. */
final class TabWalk {

    static final String SCRIPT = WithBrowser.script("tab-stops.js");

    /** How many stops of its own a browser may add: what scrolls is one. */
    private static final int MOST_MORE = 30;

    private TabWalk() {}

    /** What is not reached, not in its order, not marked, out of sight or covered, a line each. */
    static List<String> through(Page page) {
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
