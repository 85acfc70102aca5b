package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.Tender;

/** Links to the parts of a notice, in their order. */
final class NoticeContents extends PageContents {

    /** Stands for the section of what only decides who may bid. */
    static final String GATES = "gates";

    private final transient Messages messages;

    /**
     * The links.
     *
     * @param additions what others add below the notice
     * @param last the key of the heading of what the page ends with
     */
    NoticeContents(Messages messages, PublishedContent content, List<NoticeAddition.Part> additions, String last) {
        super(messages, "");
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
}
