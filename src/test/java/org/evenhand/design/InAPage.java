package org.evenhand.design;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A page in a browser's place, for the pieces to stand on. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "evenhand.developers=true"})
abstract class InAPage {

    static final Locale WELSH = Locale.of("cy", "GB");

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void openInEnglish() {
        open(Locale.UK, request -> {});
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    void open(Locale locale, Consumer<FakeRequest> asked) {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setLocaleInt(locale);
            asked.accept(request);
            return request;
        });
        Routes routes = new Routes(
                Set.of(StylePage.class, StyleConfirmation.class), Set.of(NotFoundPage.class, TroublePage.class), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    /** All text of a piece that is seen or heard. */
    static String text(Component piece) {
        return words(piece.getElement()).collect(Collectors.joining(" "));
    }

    static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(InAPage::words) : Stream.empty();
    }

    /** The elements in a piece with a tag, in their order. */
    static Stream<Element> all(Component piece, String tag) {
        return all(piece.getElement(), tag);
    }

    private static Stream<Element> all(Element element, String tag) {
        Stream<Element> below =
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(child -> all(child, tag));
        return !element.isTextNode() && element.getTag().equals(tag) ? Stream.concat(Stream.of(element), below) : below;
    }

    /** What ears hear of an element beside its name. */
    static String described(Component piece, Element element) {
        return Stream.of(
                        String.valueOf(element.getAttribute("aria-describedby")).split(" "))
                .map(id -> everything(piece.getElement())
                        .filter(one -> id.equals(one.getAttribute("id")))
                        .findFirst()
                        .map(one -> words(one).collect(Collectors.joining()))
                        .orElse("nothing has the id " + id))
                .collect(Collectors.joining("; "));
    }

    private static Stream<Element> everything(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(InAPage::everything));
    }
}
