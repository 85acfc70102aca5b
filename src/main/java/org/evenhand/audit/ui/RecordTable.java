package org.evenhand.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.audit.reading.AuditRecord;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;

/** Records as rows of one line each: when, who, what and on what; why, and everything else, is folded. */
final class RecordTable {

    private final Messages messages;
    private final RecordNames names;

    private RecordTable(Messages messages, RecordNames names) {
        this.messages = messages;
        this.names = names;
    }

    static Component of(Messages messages, RecordNames names, String caption, List<AuditRecord> records) {
        ScoreTable table = new ScoreTable(
                caption,
                Stream.of("audit.when", "audit.who", "audit.what", "audit.on", "audit.why")
                        .map(key -> new ScoreTable.Column(messages.say(key), ScoreTable.Kind.WORDS))
                        .toList());
        RecordTable rows = new RecordTable(messages, names);
        records.forEach(record -> table.row(
                new Time(record.at().toString(), messages.moment(record.at())),
                rows.who(record.who()),
                asGiven(new Span(ActWords.sentence(messages, record.act()))),
                rows.on(record),
                rows.folded(record)));
        Div wide = new Div(table);
        wide.addClassNames("wide-table", "audit-records");
        return wide;
    }

    private Component who(Actor who) {
        return switch (who) {
            case Actor.Person person -> everythingBy(person.account(), person.name());
            case Actor.Holder holder -> everythingBy(holder.account(), holder.name());
            case Actor.Stranger stranger -> new Span(ActWords.name(messages, stranger));
            case Actor.Evenhand evenhand -> new Span(ActWords.name(messages, evenhand));
        };
    }

    private static Anchor everythingBy(AccountId account, String name) {
        return new Anchor(AuditNavigation.of(account.value()), name);
    }

    /** The tender where there is one, the kind of thing otherwise: what has a name says more than an id does. */
    private Component on(AuditRecord record) {
        return record.tender()
                .<Component>map(tender -> new Anchor(AuditNavigation.tender(tender), names.of(tender)))
                .orElseGet(() -> new Span(ActWords.kind(messages, record.on())));
    }

    private Component folded(AuditRecord record) {
        DescriptionList details = new DescriptionList();
        details.addClassName("audit-details");
        record.why().ifPresent(why -> detail(details, messages.say("audit.reason"), why));
        detail(details, messages.say("audit.number"), String.valueOf(record.seq()));
        ActWords.role(messages, record.who())
                .ifPresent(role -> detail(details, messages.say("audit.detail.role"), role));
        detail(details, messages.say("audit.subject"), ActWords.subject(messages, record.on()));
        record.tender().ifPresent(tender -> detail(details, messages.say("audit.detail.tender"), tender.value()));
        record.organisation()
                .ifPresent(organisation -> detail(
                        details,
                        messages.say("audit.detail.organisation"),
                        messages.say("audit.named", names.of(organisation), organisation.value())));
        record.details().forEach((name, value) -> detail(details, ActWords.detail(messages, name), value));
        return new NativeDetails(messages.say(record.why().isPresent() ? "audit.open.why" : "audit.open"), details);
    }

    private static void detail(DescriptionList details, String name, String value) {
        details.add(new DescriptionList.Term(name), asGiven(new DescriptionList.Description(value)));
    }

    /** Text from outside: its line breaks stay, and it cannot push the page wide. */
    private static <C extends HtmlContainer> C asGiven(C piece) {
        piece.addClassName("audit-as-given");
        return piece;
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {
        Time(String machine, String people) {
            getElement().setAttribute("datetime", machine);
            setText(people);
        }
    }
}
