package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bar at the top of every page: the name, who is signed in, the other language, and the places to go to. */
final class ShellBar extends Div {

    private static final String ACCOUNT = "account";
    private static final String SIGN_IN = "sign-in";
    private static final String SIGN_OUT = "sign-out";

    private final transient Words words = Words.here();
    private final transient List<ShellPlace> places;
    private final transient Optional<ShellReader> reader;
    private final Anchor language = new Anchor();
    private final Language other = words.language().equals(Language.ENGLISH.code()) ? Language.WELSH : Language.ENGLISH;
    private final Div self = new Div();
    private final Nav nav = new Nav();

    /**
     * A bar that shows nothing of a page yet.
     *
     * @param name what the links to the places are called
     */
    ShellBar(String name, List<ShellPlace> places, Optional<ShellReader> reader) {
        this.places = places.stream()
                .sorted(Comparator.comparingInt(ShellPlace::order).thenComparing(ShellPlace::href))
                .toList();
        this.reader = reader;
        addClassName("shell-bar");
        Anchor home = new Anchor(".", words.say("shell.name"));
        home.addClassName("shell-name");
        language.setText(words.say("shell.other-language"));
        language.addClassName("shell-language");
        language.setRouterIgnore(true);
        language.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        self.addClassName("shell-self");
        Div top = new Div(home, language, self);
        top.addClassName("shell-top");
        nav.addClassName("shell-places");
        nav.setAriaLabel(name);
        add(top, nav);
    }

    /**
     * Draws what may differ from page to page.
     *
     * @param path the address of the page shown, relative to the application
     */
    void show(String path, String otherLanguageHref) {
        language.setHref(otherLanguageHref);
        self.removeAll();
        reader.ifPresent(who -> who.reader()
                .ifPresentOrElse(known -> signedIn(known, path), () -> self.add(link(SIGN_IN, say(SIGN_IN), path))));
        self.setVisible(reader.isPresent());
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        places.stream()
                .filter(place -> place.isOpen() && open(place))
                .forEach(place -> list.add(new ListItem(link(place.href(), place.text(words), path))));
        nav.removeAll();
        nav.add(list);
        nav.setVisible(list.getComponentCount() > 0);
    }

    Language other() {
        return other;
    }

    private void signedIn(ShellReader.Reader known, String path) {
        self.add(link(ACCOUNT, known.name(), path));
        if (!known.where().isBlank()) {
            Span where = new Span(known.where());
            where.addClassName("shell-where");
            self.add(where);
        }
        PlainForm out = new PlainForm(SIGN_OUT);
        out.add(ActButton.submit(say(SIGN_OUT), ActButton.Kind.PLAIN));
        self.add(out);
    }

    private String say(String what) {
        return words.say("shell." + what);
    }

    private static Component link(String href, String text, String path) {
        Anchor link = new Anchor(href.isEmpty() ? "." : href, text);
        if (path.equals(href)) {
            link.getElement().setAttribute("aria-current", "page");
        } else if (!href.isEmpty() && path.startsWith(href + "/")) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static boolean open(ShellPlace place) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return place.roles().isEmpty()
                || request != null && place.roles().stream().anyMatch(request::isUserInRole);
    }
}
