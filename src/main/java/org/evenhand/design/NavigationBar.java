package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The top of every page: a band with the name, who is signed in and the other language; the areas to go to; and the places
 * within the area that the reader is in. On narrow screens all but the name stands behind a button.
 */
final class NavigationBar extends Div {

    private static final String ACCOUNT = "account";
    private static final String SIGN_IN = "sign-in";
    private static final String SIGN_OUT = "sign-out";
    /** The id of what the button or link before it shows. */
    static final String MENU = "shell-menu";

    private final transient Messages messages;
    private final transient Predicate<String> holdsRole;
    private final transient List<NavigationItem> places;
    private final transient Optional<ShellReader> reader;
    private final Anchor language = new Anchor();
    private final Language other;
    private final Div self = new Div();
    private final Nav areas = new Nav();
    private final Nav within = new Nav();

    /**
     * A bar that shows nothing of a page yet.
     *
     * @param name what the links to the places are called
     * @param holdsRole whether the reader holds a role, by the name that the web's security knows
     * @param menuOpener shows the menu where there is no room for it
     */
    NavigationBar(
            Messages messages,
            String name,
            List<NavigationItem> places,
            Optional<ShellReader> reader,
            Predicate<String> holdsRole,
            Component menuOpener) {
        this.messages = messages;
        this.holdsRole = holdsRole;
        this.other = messages.language().equals(Language.ENGLISH.code()) ? Language.WELSH : Language.ENGLISH;
        this.places = places.stream()
                .sorted(Comparator.comparing(NavigationItem::area)
                        .thenComparingInt(NavigationItem::order)
                        .thenComparing(NavigationItem::href))
                .toList();
        this.reader = reader;
        addClassName("shell-bar");
        language.setText(messages.say("shell.other-language"));
        language.addClassName("shell-language");
        language.setRouterIgnore(true);
        language.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        self.addClassName("shell-self");
        areas.addClassName("shell-areas");
        areas.setAriaLabel(name);
        within.addClassName("shell-within");
        Div personal = new Div(language, self);
        personal.addClassName("shell-personal");
        Div menu = new Div(personal, areas, within);
        menu.addClassName(MENU);
        menu.setId(MENU);
        Div band = new Div(name(), menuOpener);
        band.addClassName("shell-band");
        add(band, menu);
    }

    private Anchor name() {
        Anchor name = new Anchor(".", messages.say("shell.name"));
        name.addClassName("shell-name");
        return name;
    }

    /** Shows and hides the menu where there is no room for it; the script of the pages listens. */
    static NativeButton menuButton(Messages messages) {
        NativeButton button = new NativeButton(messages.say("shell.menu"));
        button.addClassName("shell-menu-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", MENU)
                .setAttribute("data-opens", MENU);
        return button;
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
        Map<NavigationArea, List<NavigationItem>> open = new EnumMap<>(NavigationArea.class);
        places.stream()
                .filter(place -> place.isOpen() && open(place))
                .forEach(place -> open.computeIfAbsent(place.area(), area -> new ArrayList<>())
                        .add(place));
        Optional<NavigationItem> here = open.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.holds(path))
                .findFirst();
        UnorderedList list = list();
        open.forEach((area, its) -> list.add(new ListItem(
                link(its.getFirst(), area.text(messages), here.filter(place -> place.area() == area), path))));
        fill(areas, list, !open.isEmpty());
        UnorderedList beside = list();
        List<NavigationItem> its =
                here.map(place -> open.getOrDefault(place.area(), List.of())).orElse(List.of());
        its.forEach(
                place -> beside.add(new ListItem(link(place, place.text(messages), here.filter(place::equals), path))));
        within.setAriaLabel(
                here.map(place -> messages.say("shell.within", place.area().text(messages)))
                        .orElse(""));
        fill(within, beside, its.size() > 1);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private static void fill(Nav nav, UnorderedList list, boolean shown) {
        nav.removeAll();
        if (shown) {
            nav.add(list);
        }
        nav.setVisible(shown);
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
        out.add(ActionButton.submit(say(SIGN_OUT), ActionButton.Kind.PLAIN));
        self.add(out);
    }

    private String say(String what) {
        return messages.say("shell." + what);
    }

    private static Component link(NavigationItem place, String text, Optional<?> holdsThePage, String path) {
        Anchor link = link(place.href(), text, holdsThePage, place.is(path));
        link.setRouterIgnore(place.plain());
        return link;
    }

    private static Component link(String href, String text, String path) {
        boolean below = path.startsWith(href + "/");
        return link(href, text, below ? Optional.of(href) : Optional.empty(), path.equals(href));
    }

    private static Anchor link(String href, String text, Optional<?> holdsThePage, boolean isThePage) {
        Anchor link = new Anchor(href.isEmpty() ? "." : href, text);
        if (isThePage) {
            link.getElement().setAttribute("aria-current", "page");
        } else if (holdsThePage.isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private boolean open(NavigationItem place) {
        return place.roles().isEmpty() || place.roles().stream().anyMatch(holdsRole);
    }
}
