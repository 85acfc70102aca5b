package org.evenhand;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Every page in English, on a wide screen; then its first screen, and the page at twice the zoom, with text twice as large, and on paper. */
@BrowserTest
class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en", 1280);
    }

    @Override
    String script() {
        return CutOff.SCRIPT + FirstScreen.SCRIPT;
    }

    @Override
    Stream<String> pages(String person) {
        return Pages.of(person);
    }

    @Override
    List<String> lookCloser(Page page) {
        return Stream.concat(FirstScreen.look(page).stream(), CutOff.whereverItIsRead(page).stream())
                .toList();
    }
}
