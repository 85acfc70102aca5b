package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.notices.TenderNotice;

/** List of every published tender: those that take bids, those that are closed, those that were cancelled. */
final class NoticesPage extends Div {

    private final transient Messages messages;

    NoticesPage(Messages messages, List<TenderNotice.Listed> all, boolean someOnTheirWay, Instant now) {
        this.messages = messages;
        List<TenderNotice.Listed> open =
                all.stream().filter(one -> one.isOpen(now)).toList();
        add(new H1(messages.say("public.list.heading", (long) open.size())));
        if (someOnTheirWay) {
            add(new Paragraph(messages.say("public.soon")));
        } else if (all.isEmpty()) {
            add(new Paragraph(messages.say("public.list.none")));
        }
        list("public.list.open", open);
        list(
                "public.list.closed",
                all.stream()
                        .filter(one -> !one.cancelled() && one.isClosed(now))
                        .toList());
        list(
                "public.list.cancelled",
                all.stream().filter(TenderNotice.Listed::cancelled).toList());
        add(
                new Paragraph(new Anchor(NoticesNavigation.feed(messages.language()), messages.say("public.feed"))),
                new Paragraph(
                        new Span(messages.say("public.list.no-account") + " "),
                        new Anchor(NoticesNavigation.REGISTER, messages.say("register.link"))));
    }

    private void list(String key, List<TenderNotice.Listed> tenders) {
        if (tenders.isEmpty()) {
            return;
        }
        H2 heading = new H2(messages.say(key));
        heading.setId(key.substring(key.lastIndexOf('.') + 1));
        ScoreTable table = new ScoreTable(
                heading,
                List.of(
                        new ScoreTable.Column(messages.say("public.list.title"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("public.list.buyer"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("fact.deadline"), ScoreTable.Kind.WORDS)));
        tenders.forEach(tender -> table.row(
                messages.inEnglish(new Anchor(NoticesNavigation.notice(tender.tender()), tender.title())),
                ScoreTable.plain(tender.buyer()),
                ScoreTable.plain(messages.moment(tender.deadline()))));
        add(heading, ScoreTable.room(heading, table));
    }
}
