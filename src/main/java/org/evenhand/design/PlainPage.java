package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A page that is answered as a whole: it needs no script, begins no session, and old browsers and crawlers read all of it.
 * It is drawn of the same pieces as the pages of the application.
 *
 * @param title what the page is called in a browser's tab, without the name of the application
 * @param content the page itself, with its heading
 * @param feeds where feed readers are told of what the page shows
 * @param personal whether it is for those who know its address: nobody keeps it, and no search engine lists it
 * @param script what makes it quicker where scripts run
 */
public record PlainPage(
        HttpStatus status,
        String title,
        Component content,
        List<Feed> feeds,
        boolean personal,
        Optional<PageScript> script) {

    /** An Atom feed, by its address relative to the application. */
    public record Feed(String href, String title) {}

    /** A page that was found. */
    public PlainPage(String title, Component content) {
        this(HttpStatus.OK, title, content, List.of(), false, Optional.empty());
    }

    /** A page to read, under the heading that is its title. */
    public static PlainPage headed(String title, Component... pieces) {
        Div content = new Div(new H1(title));
        content.add(pieces);
        content.addClassName("reading");
        return new PlainPage(title, content);
    }

    /** The same page, answered with another status. */
    public PlainPage with(HttpStatus other) {
        return new PlainPage(other, title, content, feeds, personal, script);
    }

    /** The same page, which names a feed. */
    public PlainPage with(Feed feed) {
        return new PlainPage(status, title, content, List.of(feed), personal, script);
    }

    /** The same page, for those who know its address. */
    public PlainPage asPersonal() {
        return new PlainPage(status, title, content, feeds, true, script);
    }

    /** The same page, quicker where scripts run. */
    public PlainPage with(PageScript one) {
        return new PlainPage(status, title, content, feeds, personal, Optional.of(one));
    }
}
