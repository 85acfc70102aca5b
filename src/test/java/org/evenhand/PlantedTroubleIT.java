package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks at every page finds what was planted there: a look that cannot fail would prove nothing. */
@BrowserTest
class PlantedTroubleIT extends WithBrowser {

    private void openWith(Page page, String script, String planted) {
        page.addInitScript(script);
        open(page, "accessibility");
        // The page's own rules refuse the attributes; a script may set what they say.
        page.evaluate(
                "planted => { const main = document.querySelector('main'); main.insertAdjacentHTML('beforeend', planted);"
                        + " main.querySelectorAll('[style]').forEach(e => { e.style.cssText = e.getAttribute('style'); }); }",
                planted);
    }

    @Test
    void a_page_that_breaks_axes_rules_or_scrolls_sideways_is_found(Page page) {
        page.setViewportSize(320, 640);
        openWith(page, "", """
                <img src="data:,"><label>planted</label><div style="width: 400px">planted, wide</div>
                """);

        assertThat(Axe.violations(page))
                .anyMatch(wrong -> wrong.startsWith("image-alt"))
                .anyMatch(wrong -> wrong.startsWith("scrolls sideways"));
    }

    @Test
    void a_page_that_does_not_begin_with_the_link_to_its_content_is_found(Page page) {
        page.setViewportSize(320, 640);
        openWith(page, TabWalk.SCRIPT, "<p tabindex=\"1\">planted, first</p>");

        assertThat(TabWalk.through(page)).containsExactly("the first stop is not the link that skips to the content");
    }

    @Test
    void what_a_keyboard_cannot_see_is_found(Page page) {
        page.setViewportSize(320, 640);
        openWith(page, TabWalk.SCRIPT, """
                <button style="outline: none">planted, unmarked</button>
                <button style="position: fixed; left: -900px">planted, away</button>
                <div style="position: relative"><button>planted, covered</button>
                <div style="position: absolute; inset: 0"></div></div>
                """);

        assertThat(TabWalk.through(page))
                .anyMatch(wrong -> wrong.endsWith("planted, unmarked does not show that it has the focus"))
                .anyMatch(wrong -> wrong.endsWith("planted, away has the focus out of sight"))
                .anyMatch(wrong -> wrong.endsWith("planted, covered has the focus and is covered"));
    }

    @Test
    void what_is_cut_off_or_of_no_use_on_paper_is_found(Page page) {
        openWith(page, CutOff.SCRIPT, """
                <p style="width: 3em; overflow: hidden; white-space: nowrap">planted, too long</p>
                <div style="width: 3em; overflow: auto"><p style="width: 9em">planted, scrolls</p></div>
                <button>planted button</button><div style="width: 3000px">planted, wide</div>
                """);

        List<String> onScreen = CutOff.onScreen(page);
        List<String> onPaper = CutOff.onPaper(page);

        assertThat(onScreen)
                .anyMatch(wrong -> wrong.contains("planted, too long is cut off"))
                .anyMatch(wrong -> wrong.contains("scrolls sideways"))
                .noneMatch(wrong -> wrong.contains("planted, scrolls"));
        assertThat(onPaper)
                .anyMatch(wrong -> wrong.contains("planted, scrolls is cut off"))
                .anyMatch(wrong -> wrong.contains("planted button is of no use on paper"));
    }

    @Test
    void a_first_screen_that_says_little_and_a_long_page_without_contents_are_found(Page page) {
        openWith(page, FirstScreen.SCRIPT, "");
        assertThat(FirstScreen.look(page)).isEmpty();

        page.evaluate("document.querySelector('main > :last-child').remove()");
        page.evaluate("planted => document.querySelector('main').insertAdjacentHTML('beforeend', planted)", """
                <h1>planted</h1><div class="planted"></div><p>last</p>
                """);
        // A box without words is no ink, whatever its colour and edge.
        page.evaluate("Object.assign(document.querySelector('.planted').style,"
                + " { height: '2800px', background: 'teal', border: '5px solid red' })");

        assertThat(FirstScreen.look(page))
                .hasSize(2)
                .anyMatch(wrong -> wrong.endsWith("% of the first screen is empty"))
                .anyMatch(wrong -> wrong.endsWith("has no contents"));
    }
}
