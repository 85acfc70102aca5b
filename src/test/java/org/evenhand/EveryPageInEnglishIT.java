package org.evenhand;

import com.microsoft.playwright.Page;
import java.util.List;

/** Every page in English, on a wide screen; then at twice the zoom, with text twice as large, and on paper. */
@BrowserTest
class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en", 1280);
    }

    @Override
    String script() {
        return CutOff.SCRIPT;
    }

    @Override
    List<String> lookCloser(Page page) {
        return CutOff.whereverItIsRead(page);
    }
}
