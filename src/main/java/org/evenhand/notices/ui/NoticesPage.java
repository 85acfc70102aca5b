package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.notices.finding.FoundTender;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.ui.following.SearchForm;
import org.evenhand.notices.ui.following.SearchWords;
import org.evenhand.scoring.tender.ContractSize;

/**
 * List of the published tenders that fit a search, or of all: those that take bids, those that are closed, those that were
 * cancelled.
 */
final class NoticesPage extends Div {

    private final transient Messages messages;

    /**
     * The list.
     *
     * @param published whether any tender was published at all
     */
    NoticesPage(
            Messages messages,
            SearchForm form,
            List<FoundTender> found,
            boolean published,
            boolean someOnTheirWay,
            Instant now) {
        this.messages = messages;
        List<FoundTender> open =
                found.stream().filter(one -> one.listed().isOpen(now)).toList();
        TenderSearch search = form.search();
        add(new H1(messages.say(search.isEverything() ? "public.list.heading" : "search.heading", (long) open.size())));
        if (!search.isEverything()) {
            add(new Paragraph(messages.say("search.looked-for", SearchWords.of(search, messages))));
        }
        if (someOnTheirWay) {
            add(new Paragraph(messages.say("public.soon")));
        } else if (!published) {
            add(new Paragraph(messages.say("public.list.none")));
        }
        if (published) {
            add(form.draw(messages));
        }
        list("public.list.open", open);
        list(
                "public.list.closed",
                found.stream()
                        .filter(one -> !one.listed().cancelled() && one.listed().isClosed(now))
                        .toList());
        list(
                "public.list.cancelled",
                found.stream().filter(one -> one.listed().cancelled()).toList());
        add(
                told(search),
                new Paragraph(
                        new Span(messages.say("public.list.no-account") + " "),
                        new Anchor(NoticesNavigation.REGISTER, messages.say("register.link"))));
    }

    private void list(String key, List<FoundTender> tenders) {
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
                        new ScoreTable.Column(messages.say("public.list.where"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("fact.value"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("fact.deadline"), ScoreTable.Kind.WORDS)));
        tenders.forEach(tender -> table.row(
                messages.inEnglish(new Anchor(
                        NoticesNavigation.notice(tender.listed().tender()),
                        tender.listed().title())),
                ScoreTable.plain(tender.listed().buyer()),
                messages.inEnglish(new Span(tender.where())),
                ScoreTable.plain(value(tender.contracts())),
                ScoreTable.plain(messages.moment(tender.listed().deadline()))));
        add(heading, ScoreTable.room(heading, table));
    }

    /** What all lots are worth together, and each; nothing is known of a text that cannot be read. */
    private String value(List<ContractSize> contracts) {
        List<BigDecimal> values =
                contracts.stream().map(size -> size.value().amount()).toList();
        if (values.isEmpty()) {
            return "";
        }
        String all = money(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), contracts);
        if (values.size() == 1) {
            return all;
        }
        String least = money(values.stream().min(Comparator.naturalOrder()).orElseThrow(), contracts);
        String most = money(values.stream().max(Comparator.naturalOrder()).orElseThrow(), contracts);
        return least.equals(most)
                ? messages.say("public.list.lots.alike", all, values.size(), least)
                : messages.say("public.list.lots", all, values.size(), least, most);
    }

    private String money(BigDecimal amount, List<ContractSize> contracts) {
        return messages.money(amount, contracts.getFirst().currency());
    }

    /** The ways to be told of tenders like these. */
    private Component told(TenderSearch search) {
        UnorderedList ways = new UnorderedList(
                new ListItem(new Anchor(NoticesNavigation.followSearch(search), messages.say("search.follow.link"))),
                new ListItem(new Anchor(
                        NoticesNavigation.feed(messages.language(), search),
                        messages.say(search.isEverything() ? "public.feed" : "search.feed"))));
        return new Div(new H2(messages.say("search.told")), ways);
    }
}
