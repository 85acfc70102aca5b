package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.people.SignedInAs;
import org.springframework.context.ApplicationContext;

/** How tests of pages open a page, read it, and find on it what a reader would write in or press. */
public abstract class PageReading {

    /**
     * Opens a page as a person of the demonstration; whatever was open and whoever was signed in before is gone.
     *
     * @param who the first part of the person's e-mail address; empty: nobody
     * @param path may have a query
     * @param routes the views and error pages by name: what looks for views finds only public ones
     */
    protected static void open(ApplicationContext context, String who, String path, Locale language, Routes routes) {
        MockVaadin.tearDown();
        SignedInAs.nobody();
        if (!who.isEmpty()) {
            SignedInAs.demo(context, who);
        }
        MockVaadin.setMockRequestFactory(session -> SignedInAs.request(session, language));
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        String[] parts = path.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        assertThat(polite()).as("live regions of " + path).hasSize(1);
    }

    /** The elements that a screen reader listens to while the reader does something else; a page has one. */
    static List<Element> polite() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(piece -> polite(piece.getElement()).stream())
                .toList();
    }

    private static List<Element> polite(Element element) {
        if (element.isTextNode()) {
            return List.of();
        }
        boolean polite = "status".equals(element.getAttribute("role"))
                || "polite".equals(element.getAttribute("aria-live"))
                || element.getTag().equals("output");
        return Stream.concat(
                        polite ? Stream.of(element) : Stream.empty(),
                        element.getChildren().flatMap(child -> polite(child).stream()))
                .toList();
    }

    /** The heading of the page. */
    protected static String heading() {
        return LocatorJ._get(H1.class).getText();
    }

    /** What the page itself says, without the bar above and the line below. */
    protected static String text() {
        return textOf(LocatorJ._get(Main.class));
    }

    /** Every piece of text on the page that is not hidden, whole; the bar above and the line below with it. */
    protected static List<String> words() {
        return words(LocatorJ._get(Shell.class).getElement()).toList();
    }

    /** What a piece of the page says. */
    protected static String textOf(Component piece) {
        return String.join(" ", words(piece.getElement()).toList());
    }

    /** With the name of its column in each cell, as a narrow screen shows it. */
    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.ofNullable(element.getAttribute("data-label")),
                element.getChildren().flatMap(PageReading::words));
    }

    /** The first entry of that label. */
    protected static TextFormField entry(String label) {
        return entries(label).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry “" + label + "” in " + text()));
    }

    /** Every entry of that label. */
    protected static List<TextFormField> entries(String label) {
        return LocatorJ._find(TextFormField.class).stream()
                .filter(entry -> entry.label().equals(label))
                .toList();
    }

    /** The list of that label from which one is chosen. */
    protected static SelectFormField<?> select(String label) {
        return LocatorJ._find(SelectFormField.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No list “" + label + "” in " + text()));
    }

    /** Writes into the entry of that label and leaves it. */
    protected static void write(String label, String text) {
        Hands.write(entry(label), text);
    }

    /** Every button. */
    protected static List<ActionButton> buttons() {
        return LocatorJ._find(ActionButton.class);
    }

    /** The button of that name. */
    protected static ActionButton button(String name) {
        return buttons().stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + name + "” among "
                        + buttons().stream().map(ActionButton::getText).toList()));
    }

    /** Presses the button of that name. */
    protected static void press(String name) {
        Hands.press(button(name));
    }
}
