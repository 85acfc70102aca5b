package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Stands round every plain page, as {@link Shell} does round those of the application, and makes the whole a document. */
final class PlainShell {

    /** Addresses that lead somewhere whatever page they stand on: with a scheme, from the root, or within the page. */
    private static final Pattern LEADS_FROM_ANYWHERE =
            Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/|#).*", Pattern.DOTALL);

    /** For Vaadin’s own script, which is not there. */
    private static final Set<String> FOR_SCRIPTS = Set.of("router-ignore", "data-act");

    private final Messages messages;
    private final List<NavigationItem> places;
    private final Optional<ShellReader> reader;
    private final List<ShellBanner> banners;
    private final Predicate<String> holdsRole;
    private final LanguageAddresses addresses;
    private final PrintedFrom printedFrom;

    PlainShell(
            Messages messages,
            List<NavigationItem> places,
            Optional<ShellReader> reader,
            List<ShellBanner> banners,
            Predicate<String> holdsRole,
            LanguageAddresses addresses,
            PrintedFrom printedFrom) {
        this.printedFrom = printedFrom;
        this.messages = messages;
        this.places = places;
        this.reader = reader;
        this.banners = banners;
        this.holdsRole = holdsRole;
        this.addresses = addresses;
    }

    /**
     * The document.
     *
     * @param path of the page, relative to the application, as it was asked for
     * @param query what was asked for beside the path
     * @param named whether the address names the language
     */
    String document(String path, @Nullable String query, boolean named, PlainPage page) {
        Document document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        document.expectFirst("html").attr("lang", messages.language());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width,initial-scale=1");
        if (page.personal()) {
            head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        head.appendElement("title").text(messages.say("page.title", page.title()));
        head.appendElement("style").appendChild(new DataNode(PlainStyle.TEXT));
        head.appendElement("link").attr("rel", "icon").attr("href", "icons/evenhand.svg");
        if (page.status() == HttpStatus.OK && !page.personal() && addresses.has(path)) {
            addresses.tell(head, path, messages.language());
        }
        page.feeds()
                .forEach(feed -> head.appendElement("link")
                        .attr("rel", "alternate")
                        .attr("type", "application/atom+xml")
                        .attr("title", feed.title())
                        .attr("href", feed.href()));
        Div shell = shell(path, query, page);
        document.body().appendChild(ElementUtil.toJsoup(document, withoutHidden(shell)));
        // The page is drawn before what this asks for has come.
        document.body().appendElement("link").attr("rel", "stylesheet").attr("href", "styles/brand.css");
        page.script()
                .ifPresent(script -> document.body().appendElement("script").appendChild(new DataNode(script.text())));
        if (named) {
            addresses.keep(document, messages.language());
        }
        tidy(document, up(path));
        return document.outerHtml();
    }

    private Div shell(String path, @Nullable String query, PlainPage page) {
        NavigationBar bar =
                new NavigationBar(messages, messages.say("shell.places"), places, reader, holdsRole, menuLink());
        bar.show(
                path,
                path + "?" + others(query) + LanguageChoice.PARAMETER + "="
                        + bar.other().code());
        Div warnings = new Div();
        banners.stream()
                .flatMap(banner -> banner.text(messages).stream())
                .forEach(text -> warnings.add(Shell.warning(text)));
        Main main = new Main(page.content());
        main.setId(Shell.MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#" + Shell.MAIN, messages.say("shell.skip"));
        skip.addClassName("skip-link");
        Paragraph printed = printedFrom.line(messages);
        if (!page.personal()) {
            printedFrom.name(printed, messages, path);
        }
        Div shell = new Div(skip, new Header(bar, warnings), main, Shell.footer(messages, printed));
        shell.addClassName("shell");
        return shell;
    }

    /** Where there is no room for the menu it is shown once its place is the one that the address names. */
    private Anchor menuLink() {
        Anchor link = new Anchor("#" + NavigationBar.MENU, messages.say("shell.menu"));
        link.addClassName("shell-menu-button");
        return link;
    }

    /** What was asked for beside the path, but for the language. */
    private static String others(@Nullable String query) {
        return Stream.of((query == null ? "" : query).split("&"))
                .filter(one -> !one.isEmpty() && !LanguageChoice.isLanguage(one))
                .map(one -> one + "&")
                .collect(Collectors.joining());
    }

    /** What is not shown is not sent either. */
    private static com.vaadin.flow.dom.Element withoutHidden(Component piece) {
        piece.getChildren().toList().forEach(child -> {
            if (child.isVisible()) {
                withoutHidden(child);
            } else {
                child.getElement().removeFromParent();
            }
        });
        return piece.getElement();
    }

    /** The way from a page up to the application's own address. */
    private static String up(String path) {
        int below = (int) path.chars().filter(letter -> letter == '/').count();
        return below == 0 ? "./" : "../".repeat(below);
    }

    /** Addresses are written from the application's own, as everywhere; a plain page stands where it is asked for. */
    private static void tidy(Document document, String up) {
        for (String name : List.of("href", "src", "action")) {
            document.select("[" + name + "]").forEach(element -> {
                String address = element.attr(name);
                if (!LEADS_FROM_ANYWHERE.matcher(address).matches()) {
                    element.attr(name, up + address.replaceFirst("^\\.(?:/|$)", ""));
                }
            });
        }
        FOR_SCRIPTS.forEach(name -> document.select("[" + name + "]").removeAttr(name));
    }
}
