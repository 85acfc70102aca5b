package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page with text twice as large, at twice the zoom, and on paper: nothing is lost. */
@BrowserTest
class ZoomAndPrintIT extends EveryPageOnce {

    private static final int HEIGHT = 800;

    /** 210 mm less two margins of 15 mm, at 96 pixels to the inch. */
    private static final int WIDTH_OF_PAPER = 680;

    private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @MethodSource("everybody")
    void loses_nothing_with_large_text_nor_on_paper(String person, Page page) throws IOException {
        List<String> trouble = new ArrayList<>();
        page.addInitScript(script("cut-off.js"));
        for (String path : signIn(page, person)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.setViewportSize(640, HEIGHT);
            open(page, path);
            note(trouble, path + " at twice the zoom", page.evaluate("cutOff.onScreen()"));

            page.setViewportSize(1280, HEIGHT);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            note(trouble, path + " with text twice as large", page.evaluate("cutOff.onScreen()"));

            page.evaluate("document.documentElement.style.fontSize = ''");
            page.setViewportSize(WIDTH_OF_PAPER, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            note(trouble, path + " on paper", page.evaluate("cutOff.onPaper()"));
        }

        assertThat(trouble).isEmpty();
    }

    @Test
    void a_score_sheet_can_be_printed(Page page) {
        SignedInBrowser.signIn(page, address(""), "commissioner");
        page.navigate(address("tender/shared-lives-rigid/scores"));
        page.locator("main table").first().waitFor();

        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF");
        assertThat(SHEET_OF_PAPER.matcher(pdf).results().count()).isBetween(1L, 6L);
    }

    @Test
    void what_is_cut_off_or_of_no_use_on_paper_is_found(Page page) throws IOException {
        page.addInitScript(script("cut-off.js"));
        page.navigate(address("accessibility"));
        page.locator("main h1").waitFor();
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<p style=\"width: 3em; overflow: hidden; white-space: nowrap\">planted, too long</p>"
                + "<div style=\"width: 3em; overflow: auto\"><p style=\"width: 9em\">planted, scrolls</p></div>"
                + "<button>planted button</button><div style=\"width: 3000px\">planted, wide</div>')");

        List<String> onScreen = new ArrayList<>();
        note(onScreen, "", page.evaluate("cutOff.onScreen()"));
        List<String> onPaper = new ArrayList<>();
        note(onPaper, "", page.evaluate("cutOff.onPaper()"));

        assertThat(onScreen)
                .anyMatch(wrong -> wrong.contains("planted, too long is cut off"))
                .anyMatch(wrong -> wrong.contains("scrolls sideways"))
                .noneMatch(wrong -> wrong.contains("planted, scrolls"));
        assertThat(onPaper)
                .anyMatch(wrong -> wrong.contains("planted, scrolls is cut off"))
                .anyMatch(wrong -> wrong.contains("planted button is of no use on paper"));
    }

    private static void note(List<String> trouble, String where, Object found) {
        ((List<?>) found).forEach(wrong -> trouble.add("/" + where + ": " + wrong));
    }
}
