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

    /** The page that everybody begins from, as nobody in particular. */
    /** Pages that may be emptier, and why; by the path. */
    private static final Map<String, String> EMPTIER = Map.ofEntries(
            Map.entry("/forgotten", "says only to whom to turn, where no mail is sent"),
            Map.entry("/new-password/made-up", "a link that works no more"),
            Map.entry("/invitation/made-up", "a link that works no more"),
            Map.entry("/comment/made-up", "a link that works no more"),
            Map.entry("/following/made-up", "a link that works no more"),
            Map.entry("/partner/made-up", "a link that works no more"),
            Map.entry("/partner/done", "the end of a form"),
            Map.entry("/developers/style/confirmation", "what was done, and what comes next"),
            Map.entry("/registration/made-up", "a link that works no more"),
            Map.entry("/registrations", "says that nobody waits"),
            Map.entry(
                    "/draft/shared-lives-2027-example/timeline",
                    "the days are seven short fields, with their line beside"),
            Map.entry("/tender/homeshare-2027-example/questions/1/check", "says that the question is settled"),
            Map.entry("/notices/follow", "one field and what becomes of it"),
            Map.entry("/notice/homeshare-2027-example/follow", "one field and what becomes of it"),
            Map.entry(
                    "/tender/homeshare-old-town-example/bids-on-paper/new",
                    "fields as short as what they ask: a lot, a name, a day and a time"),
            Map.entry("/keys", "a list of three tenders"),
            Map.entry("/tender/homeshare-2027-example/keys/share", "says that nobody keeps a share"),
            Map.entry("/draft/homeshare-2027-example/ready", "says that nothing is missing"));

    /** Pages that may be longer without contents, and why; by the path. */
    private static final Map<String, String> LONGER = Map.of(
            "/audit",
            "a list of acts, which is filtered and has further pages",
            "/bid/homeshare-2027-example/hearthside-shared-lives/east/part/criterion-SV1",
            "one form, with the quarters folded and every part of the bid beside it");

    private FirstScreen() {}

    /** What is wrong with the page; it is as wide and high as such a screen afterwards. */
    static List<String> look(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate("firstScreen()");
        List<String> trouble = new ArrayList<>();
        boolean isShort = number(seen, "height") <= HEIGHT;
        int empty = number(seen, isShort ? "said" : "whole");
        boolean named = EMPTIER.containsKey(name(page));
        if (empty > MOST_EMPTY && !named) {
            trouble.add(empty + " % of the first screen is empty");
        }
        if (empty <= MOST_EMPTY && named) {
            trouble.add("is named among the emptier pages, and is none: " + empty + " %");
        }
        if (number(seen, "height") > SCREENS * HEIGHT
                && !named
                && !LONGER.containsKey(name(page))
                && !Boolean.TRUE.equals(seen.get("contents"))) {
            trouble.add("is " + seen.get("height") + " pixels long and has no contents");
        }
        return trouble;
    }

    private static String name(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static int number(Map<?, ?> seen, String name) {
        return ((Number) seen.get(name)).intValue();
    }
}
