package org.evenhand;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at what a page gives on the first screen of a desk: how much of it says nothing, by the measure of {@link #SCRIPT},
 * and whether a long page has contents. Of a page that ends on that screen, what is below its last word is not counted.
 */
final class FirstScreen {

    static final String SCRIPT = WithBrowser.script("first-screen.js");

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int SCREENS = 3;

    /** Percent of the first screen. */
    private static final int MOST_EMPTY = 40;

    /** Pages that say little, and why; by the path. */
    private static final Map<String, String> SAY_LITTLE = Map.of(
            "/forgotten", "says only to whom to turn, where no mail is sent",
            "/new-password/made-up", "a link that works no more",
            "/invitation/made-up", "a link that works no more",
            "/comment/made-up", "a link that works no more",
            "/following/made-up", "a link that works no more",
            "/developers/style/confirmation", "what was done, and what comes next");

    private FirstScreen() {}

    /** What is wrong with the page; it is as wide and high as such a screen afterwards. */
    static List<String> look(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate("firstScreen()");
        List<String> trouble = new ArrayList<>();
        boolean isShort = number(seen, "height") <= HEIGHT;
        int empty = number(seen, isShort ? "said" : "whole");
        boolean little = SAY_LITTLE.containsKey(URI.create(page.url()).getPath());
        if (empty > MOST_EMPTY && !little) {
            trouble.add(empty + " % of the first screen is empty");
        }
        if (empty <= MOST_EMPTY && little) {
            trouble.add("is named among the pages that say little, and is full");
        }
        if (number(seen, "height") > SCREENS * HEIGHT && !Boolean.TRUE.equals(seen.get("contents"))) {
            trouble.add("is " + seen.get("height") + " pixels long and has no contents");
        }
        return trouble;
    }

    private static int number(Map<?, ?> seen, String name) {
        return ((Number) seen.get(name)).intValue();
    }
}
