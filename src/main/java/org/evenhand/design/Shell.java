package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Stands round every page: skip link, name, the other language, the warning that all is sample data, the page. */
@AnonymousAllowed
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Words words = Words.here();
    private final Main main = new Main();
    private final Anchor otherLanguage = new Anchor();
    private final Language other = words.language().equals(Language.ENGLISH.code()) ? Language.WELSH : Language.ENGLISH;
    private @Nullable HasElement shown;
    private boolean pageChanged;

    /** Drawn in the language of the page. */
    public Shell() {
        addClassName("shell");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), main, footer());
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + MAIN, words.say("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // The address stays as it is: a fragment would be one more step for Back.
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0).focus(); })",
                        MAIN);
        return skip;
    }

    private Component header() {
        Anchor name = new Anchor(".", words.say("shell.name"));
        name.addClassName("shell-name");
        otherLanguage.setText(words.say("shell.other-language"));
        otherLanguage.addClassName("shell-language");
        otherLanguage.setRouterIgnore(true);
        otherLanguage.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        Div bar = new Div(name, otherLanguage);
        bar.addClassName("shell-bar");
        return new Header(bar, warning());
    }

    private Component warning() {
        Paragraph warning = new Paragraph(words.say("shell.sample-data"));
        warning.addClassName("shell-warning");
        warning.getElement().setAttribute("role", "note");
        return warning;
    }

    private Component footer() {
        return new Footer(new Paragraph(words.say("shell.footer")));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        pageChanged = shown != null && shown != content;
        shown = content;
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    /** After a step from page to page the focus stands on the heading, as it would on a page freshly loaded and read. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // Led by a dot, so that no path can be read as another scheme or host.
        String path = UriUtils.encodePath(event.getLocation().getPath(), StandardCharsets.UTF_8);
        otherLanguage.setHref("./" + path + "?" + LanguageChoice.PARAMETER + "=" + other.code());
        if (pageChanged) {
            pageChanged = false;
            main.getElement()
                    .executeJs("const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); }"
                            + " window.scrollTo(0, 0);");
        }
    }
}
