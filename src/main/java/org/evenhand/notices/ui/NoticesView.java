package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;

/** Every published tender: those that take bids, those that are closed, those that were cancelled. */
@AnonymousAllowed
@Route(value = NoticesNavigation.NOTICES, layout = Shell.class)
class NoticesView extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final String title;

    NoticesView(ReadingNotices reading, Clock clock) {
        List<TenderNotice.Listed> all = reading.listed();
        Instant now = clock.instant();
        Predicate<TenderNotice.Listed> open = one -> one.isOpen(now);
        long count = all.stream().filter(open).count();
        title = messages.say("public.list.heading", count);
        add(new H1(title));
        if (reading.areSomeOnTheirWay()) {
            add(new Paragraph(messages.say("public.soon")));
        } else if (all.isEmpty()) {
            add(new Paragraph(messages.say("public.list.none")));
        }
        list("public.list.open", all.stream().filter(open).toList());
        list(
                "public.list.closed",
                all.stream()
                        .filter(one -> !one.cancelled() && one.isClosed(now))
                        .toList());
        list(
                "public.list.cancelled",
                all.stream().filter(TenderNotice.Listed::cancelled).toList());
        Anchor feed = new Anchor(NoticesNavigation.feed(messages.language()), messages.say("public.feed"));
        feed.setRouterIgnore(true);
        add(new Paragraph(feed));
    }

    private void list(String key, List<TenderNotice.Listed> tenders) {
        if (tenders.isEmpty()) {
            return;
        }
        H2 heading = new H2(messages.say(key));
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
        Div room = new Div(table);
        room.addClassName("wide-table");
        add(heading, room);
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("public.list.name"));
    }
}
