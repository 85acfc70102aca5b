package org.evenhand.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.util.UriUtils;

/** Stands round every page: skip link, the bar, the warnings, the page, the foot. */
@AnonymousAllowed
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    /** The id of what differs from page to page. */
    static final String MAIN = "main";

    private final transient Messages messages = Messages.here();
    private final transient List<ShellBanner> banners;
    private final transient PrintedFrom printedFrom;
    private final Paragraph printed;
    private final Main main = new Main();
    private final NavigationBar bar;
    private final Div warnings = new Div();
    private final Div alarm = new Div();
    private final LiveRegion spoken = new LiveRegion();
    private @Nullable HasElement shown;
    private boolean pageChanged;

    /** Drawn in the language of the page, with what the modules offer. */
    public Shell(
            ObjectProvider<NavigationItem> places,
            ObjectProvider<ShellReader> reader,
            ObjectProvider<ShellBanner> banners,
            PrintedFrom printedFrom) {
        this.printedFrom = printedFrom;
        this.printed = printedFrom.line(messages);
        this.banners = banners.orderedStream().toList();
        Optional<ShellReader> who = Optional.ofNullable(reader.getIfAvailable());
        this.bar = new NavigationBar(
                messages,
                messages.say("shell.places"),
                places.stream().toList(),
                who,
                Shell::holdsRole,
                NavigationBar.menuButton(messages));
        addClassName("shell");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        // Whose words the browser may keep, and offer back to nobody else.
        who.flatMap(ShellReader::reader).ifPresent(known -> main.getElement().setAttribute("data-reader", known.id()));
        alarm.getElement().setAttribute("role", "alert");
        main.add(alarm);
        add(
                skipLink(),
                new ConnectionBanner(messages),
                new Header(bar, warnings),
                main,
                footer(messages, printed),
                spoken);
        showWarnings();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://components/evenhand-behaviour.js");
        // The answer tells that a script runs here, so that the page is worth keeping (Sessions).
        getElement().executeJs("return true").then(runs -> {});
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + MAIN, messages.say("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // The address stays as it is: a fragment would be one more step for Back.
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus(); })",
                        MAIN);
        return skip;
    }

    private void showWarnings() {
        warnings.removeAll();
        List<String> texts = banners.stream()
                .flatMap(banner -> banner.text(messages).stream())
                .toList();
        texts.forEach(text -> warnings.add(warning(text)));
    }

    static Component warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName("shell-warning");
        warning.getElement().setAttribute("role", "note");
        return warning;
    }

    static boolean holdsRole(String role) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(role);
    }

    static Component footer(Messages messages, Paragraph printed) {
        Paragraph said = new Paragraph(
                new Span(messages.say("shell.footer") + " "),
                new Anchor(AccessibilityView.ROUTE, messages.say("accessibility.link")));
        return new Footer(printed, said);
    }

    /** Says at the top of the page that something which was pressed went wrong; gone with the next page. */
    void alarm(String text) {
        alarm.removeAll();
        Note note = new Note(Note.Kind.WARNING, text);
        alarm.add(note);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        pageChanged = shown != null && shown != content;
        if (pageChanged) {
            spoken.clear();
        }
        shown = content;
        alarm.removeAll();
        main.getElement().removeAllChildren().appendChild(alarm.getElement(), content.getElement());
    }

    /** After a step from page to page the focus stands on the heading, as it would on a page freshly loaded and read. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // Led by a dot, so that no path can be read as another scheme or host.
        String path = event.getLocation().getPath();
        String encoded = UriUtils.encodePath(path, StandardCharsets.UTF_8);
        String asked = event.getLocation()
                .getQueryParameters()
                .excluding(LanguageChoice.PARAMETER, LanguageChoice.OF_ADDRESS)
                .getQueryString();
        bar.show(
                path,
                "./" + encoded + "?" + (asked.isEmpty() ? "" : asked + "&") + LanguageChoice.PARAMETER + "="
                        + bar.other().code());
        if (event.getRouteParameters().get("token").isEmpty()) {
            printedFrom.name(printed, messages, encoded);
        }
        showWarnings();
        if (pageChanged) {
            pageChanged = false;
            main.getElement()
                    .executeJs("const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); }"
                            + " window.scrollTo(0, 0);");
        }
    }
}
