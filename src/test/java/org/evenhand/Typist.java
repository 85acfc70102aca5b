package org.evenhand;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works an open page with a keyboard and nothing else: goes from stop to stop with Tab, types, presses Enter or Space. What
 * a stop is called is read from its label, with the question above it where the label is one of several.
 */
final class Typist {

    /** What is given for a field that is to stay empty. */
    static final String NOTHING = "-";

    /** No page has as many stops. */
    private static final int MOST = 600;

    private static final String CALLED = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) return "";
              const legend = here.closest("fieldset")?.querySelector("legend")?.innerText ?? "";
              const label = here.labels?.[0]?.innerText ?? here.getAttribute("aria-label") ?? here.innerText ?? "";
              return (legend && legend !== label ? legend + ": " + label : label).replace(/\\s+/g, " ").trim();
            }""";

    private static final String KIND = """
            () => {
              const here = document.activeElement;
              return here.tagName === "INPUT" ? here.type : here.tagName.toLowerCase();
            }""";

    private static final String IDLE = """
            () => document.querySelector("main h1") !== null
              && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(one => one.isActive && one.isActive())""";

    private final Page page;
    private final String home;

    /**
     * Somebody at a keyboard.
     *
     * @param home the address of the application, with a slash at its end
     */
    Typist(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    /** Types an address into the bar of the browser. */
    void open(String path) {
        page.navigate(home + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        settle();
    }

    /** What the page says under its heading. */
    String text() {
        return page.locator("main").innerText();
    }

    /** The address of the page, relative to the application's own. */
    String path() {
        return page.url().substring(home.length());
    }

    /** Where the links lead that save a file. */
    @SuppressWarnings("unchecked")
    List<String> links() {
        return (List<String>)
                page.evaluate("() => [...document.querySelectorAll('main a[download]')].map(one => one.href)");
    }

    String heading() {
        return page.locator("main h1").first().innerText();
    }

    /** Stays where the name of the stop begins so, or goes on to the next one. */
    void to(String name) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String called = called();
            if (called.startsWith(name)) {
                return;
            }
            passed.add(called);
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to “" + name + "” on " + page.url() + " but to " + passed);
    }

    /** Goes to a button or a link and presses Enter. */
    void press(String name) {
        to(name);
        page.keyboard().press("Enter");
        settle();
    }

    /** Goes to a choice and takes it. */
    void choose(String name) {
        to(name);
        page.keyboard().press("Space");
        settle();
    }

    /** Goes to a question and, with the arrow keys, to one of its answers. */
    void choose(String question, String answer) {
        to(question);
        for (int i = 0; i < MOST && !called().startsWith(question + ": " + answer); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        settle();
    }

    /** Goes to a field and replaces what stands there. */
    void fill(String name, String text) {
        to(name);
        write(text);
    }

    /** Goes to a field, replaces what stands there, and leaves it. */
    void type(String name, String text) {
        fill(name, text);
        page.keyboard().press("Tab");
        settle();
    }

    /** Goes to a list and down it to what begins so. */
    void select(String name, String first) {
        to(name);
        for (int i = 0; i < MOST; i++) {
            Object chosen = page.evaluate("() => document.activeElement.selectedOptions[0]?.innerText ?? ''");
            if (String.valueOf(chosen).strip().startsWith(first)) {
                page.keyboard().press("Tab");
                settle();
                return;
            }
            page.keyboard().press("ArrowDown");
            settle();
        }
        throw new AssertionError("There is no “" + first + "” in the list “" + name + "” on " + page.url());
    }

    /** What stands in the field at which the typist is. */
    String value() {
        return (String) page.evaluate("() => document.activeElement.value ?? ''");
    }

    private void write(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /**
     * Goes once through everything on the page and answers what is empty: with what is given for a part of its name, else in
     * words; {@link #NOTHING} leaves it. Of radio buttons of which none is chosen the first is taken, and boxes are ticked.
     */
    void answerEverything(Map<String, String> given) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        page.locator("main h1").first().evaluate("heading => { heading.tabIndex = -1; heading.focus(); }");
        Map<String, Integer> stops = new LinkedHashMap<>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            Boolean inside =
                    (Boolean) page.evaluate("() => document.querySelector('main').contains(document.activeElement)");
            if (!inside) {
                return;
            }
            answer(called(), given);
            stops.merge(called(), 1, Integer::sum);
        }
        throw new AssertionError("There is no way out of " + page.url() + " after " + stops);
    }

    private void answer(String called, Map<String, String> given) {
        String kind = (String) page.evaluate(KIND);
        String known = given.entrySet().stream()
                .filter(one -> called.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("In plain words");
        if (known.equals(NOTHING)) {
            return;
        }
        switch (kind) {
            case "text", "textarea" -> {
                if (value().isEmpty()) {
                    write(known);
                }
            }
            case "radio", "checkbox" -> {
                if (Boolean.FALSE.equals(page.evaluate("() => document.activeElement.checked"))) {
                    page.keyboard().press("Space");
                }
            }
            default -> {}
        }
        settle();
    }

    private String called() {
        return (String) page.evaluate(CALLED);
    }

    /** Until the server has answered everything. */
    private void settle() {
        page.waitForFunction(IDLE);
    }
}
