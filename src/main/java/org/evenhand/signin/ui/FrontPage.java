package org.evenhand.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainForm;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.DemonstrationAccounts;

/** The parts of the page that somebody sees who is not signed in: what Evenhand does, for whom, and what it costs. */
final class FrontPage {

    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

    private static final List<String> AUDIENCES = List.of("buyer", "provider", "auditor");

    /** As large as {@code ./evenhand pictures} makes them, at two dots a pixel. */
    private static final String WIDTH = "360";

    private static final String HEIGHT = "260";

    private final Messages messages;

    FrontPage(Messages messages) {
        this.messages = messages;
    }

    /** What it is, the people as whom it can be tried, and where else to go. */
    Component told(
            Optional<HomeSection.Story> story, Optional<DemonstrationAccounts> demo, List<Breadcrumbs.Stop> open) {
        Paragraph what = new Paragraph(messages.say("welcome.what"));
        what.addClassName("front-lead");
        Div told = new Div(what);
        told.addClassName("front-told");
        Div ways = new Div();
        ways.addClassName("front-ways");
        story.flatMap(HomeSection.Story::more).ifPresent(stop -> ways.add(more(stop)));
        demo.ifPresent(accounts -> tries(accounts).forEach(ways::add));
        told.add(ways);
        UnorderedList links =
                new UnorderedList(new ListItem(new Anchor(PeopleNavigation.SIGN_IN, messages.say("welcome.sign-in"))));
        links.add(new ListItem(new Anchor(PeopleNavigation.REGISTER, messages.say("register.link"))));
        links.addClassName("front-links");
        open.forEach(stop -> links.add(new ListItem(new Anchor(stop.href(), stop.text()))));
        told.add(links);
        return told;
    }

    /** It leads to a plain page, which the browser asks for by itself. */
    private static Anchor more(Breadcrumbs.Stop stop) {
        Anchor more = new Anchor(stop.href(), stop.text());
        more.setRouterIgnore(true);
        more.addClassNames("button", "button-main");
        return more;
    }

    private Stream<PlainForm> tries(DemonstrationAccounts accounts) {
        return accounts.known(messages).stream()
                .flatMap(one -> one.invitation().stream()
                        .map(words -> DemoSignInButton.form(accounts, one, words, ActionButton.Kind.PLAIN)));
    }

    /** The story, drawn. */
    Component picture(HomeSection.Story story) {
        Div picture = new Div(story.picture());
        picture.addClassName("front-picture");
        return picture;
    }

    /** For whom it is, each with a piece of a screen. */
    Component audiences() {
        Div audiences = new Div();
        audiences.addClassName("cards");
        for (String audience : AUDIENCES) {
            String key = "welcome." + audience;
            Section card = new Section(
                    new H2(messages.say(key)), new Paragraph(messages.say(key + ".what")), crop(audience, key));
            card.addClassName("card");
            audiences.add(card);
        }
        return audiences;
    }

    private Image crop(String audience, String key) {
        Image crop =
                new Image("pictures/" + audience + "-" + messages.language() + ".png", messages.say(key + ".picture"));
        crop.addClassName("front-crop");
        crop.getElement()
                .setAttribute("loading", "lazy")
                .setAttribute("width", WIDTH)
                .setAttribute("height", HEIGHT);
        return crop;
    }

    /**
     * What it costs and where it runs.
     *
     * @param source where the source is kept; empty where nobody said so
     */
    Component facts(String source) {
        Paragraph own = new Paragraph(new Span(messages.say("welcome.source")));
        if (source.startsWith("https://")) {
            own.add(new Span(" "), new Anchor(source, messages.say("welcome.source.link")));
        }
        Section facts = new Section(
                new H2(messages.say("welcome.facts")),
                new Paragraph(
                        new Span(messages.say("welcome.licence") + " "),
                        new Anchor(LICENCE, messages.say("welcome.licence.name")),
                        new Span(".")),
                own,
                new Paragraph(messages.say("welcome.own-server")),
                new Paragraph(messages.say("welcome.everybody")));
        facts.addClassName("front-facts");
        return facts;
    }
}
