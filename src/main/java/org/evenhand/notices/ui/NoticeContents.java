package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.Tender;

/** Links to the parts of a notice, in their order. */
final class NoticeContents extends Nav {

    /** Stands for the section of what only decides who may bid. */
    static final String GATES = "gates";

    private final transient Messages messages;
    private final UnorderedList list = new UnorderedList();

    /**
     * The links.
     *
     * @param additions what others add below the notice
     * @param last the key of the heading of what the page ends with
     */
    NoticeContents(Messages messages, PublishedContent content, List<NoticeAddition.Part> additions, String last) {
        this.messages = messages;
        Tender tender = content.first().tender();
        link("public.bought", "public.bought");
        link("public.dates", "public.dates");
        if (content.isDivided()) {
            link("public.lots", "public.lots.short");
        }
        link("public.judged", "public.judged");
        tender.sections()
                .forEach(section ->
                        link(idOfSection(section.id().value()), messages.inEnglish(new Span(section.title()))));
        if (tender.criteria().stream().anyMatch(one -> one.section().isEmpty())) {
            link(idOfSection(GATES), new Span(messages.say("tender.gates")));
        }
        link("public.prepare", "public.prepare");
        additions.forEach(one -> link(one.id(), new Span(one.heading())));
        link(last, last);
        addClassName("page-contents");
        setAriaLabel(messages.say("public.contents"));
        add(new H2(messages.say("public.contents")), list);
    }

    /** The id of a part, by the key of its heading. */
    static String idOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The heading of a section, with the id that a link leads to. */
    static H2 named(String section, H2 heading) {
        heading.setId(idOfSection(section));
        return heading;
    }

    private static String idOfSection(String section) {
        return "section-" + section;
    }

    private void link(String part, String key) {
        link(idOf(part), new Span(messages.say(key)));
    }

    private void link(String id, Span text) {
        list.add(new ListItem(new Anchor("#" + id, text)));
    }
}
