package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Links between the pages that belong together; the page shown is marked and is no link to itself. */
public final class Breadcrumbs extends Nav {

    /** A place to go to. */
    public record Stop(String href, String text) {}

    /**
     * Links in a row.
     *
     * @param name what the links are for, read to those who do not see them
     * @param here the address of the page shown; it may be none of them
     */
    public Breadcrumbs(String name, List<Stop> stops, String here) {
        addClassName("trail");
        setAriaLabel(name);
        UnorderedList list = new UnorderedList();
        for (Stop stop : stops) {
            Anchor link = new Anchor(stop.href(), stop.text());
            if (stop.href().equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
