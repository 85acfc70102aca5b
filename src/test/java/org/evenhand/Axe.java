package org.evenhand;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Looks at an open page by axe's rules, and whether it scrolls sideways. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** What is wrong with the page as it is, a line each. */
    static List<String> violations(Page page) {
        AxeRunOptions onlyViolations = new AxeRunOptions();
        // What keeps the rules would otherwise be described as fully as what breaks them.
        onlyViolations.setResultTypes(List.of("violations"));
        Stream<String> violations = new AxeBuilder(page)
                        .options(onlyViolations)
                        .withTags(TAGS)
                        .exclude("vaadin-connection-indicator")
                        // Otherwise another page is opened each time to put frames together, and there are no frames.
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> violation.getId() + ": " + violation.getNodes());
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Stream<String> scrolls = sideways.equals(0) ? Stream.of() : Stream.of("scrolls sideways by " + sideways);
        return Stream.concat(violations, scrolls).toList();
    }
}
