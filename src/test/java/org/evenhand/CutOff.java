package org.evenhand;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** Looks for what an open page loses with large text and on paper. The page has {@link #SCRIPT}. */
final class CutOff {

    static final String SCRIPT = WithBrowser.script("cut-off.js");

    private static final int HEIGHT = 800;

    /** 210 mm less two margins of 15 mm, at 96 pixels to the inch. */
    private static final int WIDTH_OF_PAPER = 680;

    private CutOff() {}

    /** At twice the zoom, with text twice as large and on paper; the page is on screen again afterwards. */
    static List<String> whereverItIsRead(Page page) {
        List<String> trouble = new ArrayList<>();
        page.setViewportSize(640, HEIGHT);
        onScreen(page).forEach(wrong -> trouble.add("at twice the zoom: " + wrong));

        page.setViewportSize(1280, HEIGHT);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        onScreen(page).forEach(wrong -> trouble.add("with text twice as large: " + wrong));

        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(WIDTH_OF_PAPER, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        onPaper(page).forEach(wrong -> trouble.add("on paper: " + wrong));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return trouble;
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
