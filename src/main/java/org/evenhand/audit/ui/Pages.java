package org.evenhand.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;
import org.evenhand.audit.Place;
import org.evenhand.audit.ReadingTheRecord;
import org.evenhand.design.Words;

/** Leads to the acts before and after those shown. */
final class Pages {

    private Pages() {}

    static Component of(Words words, ReadingTheRecord.Page page, Function<Place, String> address) {
        Nav pages = new Nav();
        pages.addClassName("audit-pages");
        pages.setAriaLabel(words.say("audit.pages"));
        page.later().ifPresent(place -> pages.add(new Anchor(address.apply(place), words.say("audit.newer"))));
        page.earlier().ifPresent(place -> pages.add(new Anchor(address.apply(place), words.say("audit.older"))));
        pages.setVisible(pages.getElement().getChildCount() > 0);
        return pages;
    }
}
