package org.evenhand;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Every page in Welsh, whose words are the longer ones, on the narrowest screen; then with a keyboard and no mouse. */
@BrowserTest
class EveryPageInWelshIT extends EveryPage {

    EveryPageInWelshIT() {
        super("cy", 320);
    }

    @Override
    String script() {
        return TabWalk.SCRIPT;
    }

    @Override
    Stream<String> pages(String person) {
        return once(person).stream();
    }

    @Override
    List<String> lookCloser(Page page) {
        return TabWalk.through(page);
    }
}
