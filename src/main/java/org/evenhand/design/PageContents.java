package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Links to the parts of a long page, in their order. */
public class PageContents extends Nav {

    private final String address;
    private final UnorderedList list = new UnorderedList();

    /**
     * Contents without links.
     *
     * @param address of the page itself, from the root of the application; empty on a plain page, whose links begin at itself
     */
    public PageContents(Messages messages, String address) {
        this.address = address;
        addClassName("page-contents");
        setAriaLabel(messages.say("page.contents"));
        add(new H2(messages.say("page.contents")), list);
    }

    /**
     * Links to every heading of the second level in a piece but those beside its text; those without an id are given one.
     *
     * @param address as above
     */
    public static PageContents of(Messages messages, String address, Component page) {
        return of(messages, address, page, List.of("h2"));
    }

    /** Links to tables by their captions too, but for what is folded or belongs to a picture. */
    public static PageContents withTables(Messages messages, String address, Component page) {
        return of(messages, address, page, List.of("h2", "caption"));
    }

    private static PageContents of(Messages messages, String address, Component page, List<String> tags) {
        PageContents contents = new PageContents(messages, address);
        contents.gather(page.getElement(), tags);
        return contents;
    }

    private void gather(Element at, List<String> tags) {
        at.getChildren().filter(child -> !child.isTextNode()).forEach(child -> {
            if (tags.contains(child.getTag())) {
                link(child);
            } else if (isText(child)) {
                gather(child, tags);
            }
        });
    }

    private static boolean isText(Element piece) {
        return !piece.getTag().equals("details")
                && !piece.getClassList().contains(ErrorSummary.STYLE)
                && !piece.getClassList().contains(SideColumnLayout.SIDE)
                && !piece.getClassList().contains("chart");
    }

    private void link(Element heading) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "part-" + (links() + 1));
        }
        Span text = new Span(heading.getTextRecursively());
        if (heading.hasAttribute("lang")) {
            text.getElement().setAttribute("lang", heading.getAttribute("lang"));
        }
        link(heading.getAttribute("id"), text);
    }

    /** Sets the links in lines one after the other, where they stand above what they lead to. */
    public final PageContents inLines() {
        addClassName("page-contents-lines");
        return this;
    }

    /** How many parts there are. */
    public final int links() {
        return list.getElement().getChildCount();
    }

    /** Adds a link to the part of that id. */
    public final PageContents link(String id, Component text) {
        Anchor link = new Anchor(address + "#" + id, text);
        link.setRouterIgnore(!address.isEmpty());
        list.add(new ListItem(link));
        return this;
    }
}
