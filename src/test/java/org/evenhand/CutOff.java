package org.evenhand;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** Looks for what an open page loses with large text and on paper. The page has {@link #SCRIPT}. */
final class CutOff {

    static final String SCRIPT = WithBrowser.script("cut-off.js");

    private static final int HEIGHT = 800;

    /** 210 mm less two margins of 15 mm, at 96 pixels to the inch. */
    private static final int WIDTH_OF_PAPER = 680;

    private static final double LONGEST_TO_SETTLE = 5000;

    private CutOff() {}

    /** At twice the zoom, with text twice as large and on paper; the page is on screen again afterwards. */
    static List<String> whereverItIsRead(Page page) {
        List<String> trouble = new ArrayList<>();
        page.setViewportSize(640, HEIGHT);
        settle(page);
        onScreen(page).forEach(wrong -> trouble.add("at twice the zoom: " + wrong));

        page.setViewportSize(1280, HEIGHT);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        settle(page);
        onScreen(page).forEach(wrong -> trouble.add("with text twice as large: " + wrong));

        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(WIDTH_OF_PAPER, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        settle(page);
        onPaper(page).forEach(wrong -> trouble.add("on paper: " + wrong));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return trouble;
    }

    /** Charts are drawn anew some frames after the page got another width; what still does not fit then is told. */
    private static void settle(Page page) {
        try {
            page.waitForFunction(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(LONGEST_TO_SETTLE));
        } catch (TimeoutError wide) {
            // The look that follows says what is too wide.
        }
    }

    static List<String> onScreen(Page page) {
        return found(page, "cutOff.onScreen()");
    }

    static List<String> onPaper(Page page) {
        return found(page, "cutOff.onPaper()");
    }

    private static List<String> found(Page page, String question) {
        return ((List<?>) page.evaluate(question)).stream().map(String::valueOf).toList();
    }
}
