package org.evenhand.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.ReadingTheRecord;
import org.evenhand.design.Messages;

/** Leads to the acts before and after those shown. */
final class Pages {

    private Pages() {}

    static Component of(Messages messages, ReadingTheRecord.Page page, Function<PagePosition, String> address) {
        Nav pages = new Nav();
        pages.addClassName("audit-pages");
        pages.setAriaLabel(messages.say("audit.pages"));
        page.later()
                .ifPresent(pagePosition ->
                        pages.add(new Anchor(address.apply(pagePosition), messages.say("audit.newer"))));
        page.earlier()
                .ifPresent(pagePosition ->
                        pages.add(new Anchor(address.apply(pagePosition), messages.say("audit.older"))));
        pages.setVisible(pages.getElement().getChildCount() > 0);
        return pages;
    }
}
