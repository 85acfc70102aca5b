package org.evenhand.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.audit.reading.AuditRecord;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;

/** Records as rows: when, who, what, on what, and why. */
final class RecordTable {

    private final Messages messages;

    private RecordTable(Messages messages) {
        this.messages = messages;
    }

    static Component of(Messages messages, String caption, List<AuditRecord> records) {
        ScoreTable table = new ScoreTable(
                caption,
                Stream.of("audit.when", "audit.who", "audit.what", "audit.on", "audit.why")
                        .map(key -> new ScoreTable.Column(messages.say(key), ScoreTable.Kind.WORDS))
                        .toList());
        RecordTable rows = new RecordTable(messages);
        records.forEach(record -> table.row(
                rows.when(record), rows.who(record.who()), rows.what(record), rows.on(record), rows.why(record)));
        Div wide = new Div(table);
        wide.addClassNames("wide-table", "audit-records");
        return wide;
    }

    private Component when(AuditRecord record) {
        return new Div(
                new Time(record.at().toString(), messages.moment(record.at())),
                quiet(messages.say("audit.number", String.valueOf(record.seq()))));
    }

    private Component who(Actor who) {
        Div cell = new Div();
        switch (who) {
            case Actor.Person person -> cell.add(everythingBy(person.account(), person.name()));
            case Actor.Holder holder -> cell.add(everythingBy(holder.account(), holder.name()));
            case Actor.Stranger stranger -> cell.add(new Span(ActWords.name(messages, stranger)));
            case Actor.Evenhand evenhand -> cell.add(new Span(ActWords.name(messages, evenhand)));
        }
        ActWords.role(messages, who).ifPresent(role -> cell.add(quiet(role)));
        return cell;
    }

    private static Anchor everythingBy(AccountId account, String name) {
        return new Anchor(AuditNavigation.of(account.value()), name);
    }

    private Component what(AuditRecord record) {
        return asGiven(new Span(ActWords.sentence(messages, record.act())));
    }

    private Component on(AuditRecord record) {
        Div cell = new Div(asGiven(new Span(ActWords.subject(messages, record.on()))));
        record.tender()
                .ifPresent(tender -> cell.add(new Div(
                        new Anchor(AuditNavigation.tender(tender), messages.say("audit.of-tender", tender.value())))));
        record.organisation()
                .ifPresent(
                        organisation -> cell.add(quiet(messages.say("audit.of-organisation", organisation.value()))));
        return cell;
    }

    private Component why(AuditRecord record) {
        Div cell = new Div();
        record.why().ifPresent(why -> cell.add(asGiven(new Paragraph(why))));
        if (!record.details().isEmpty()) {
            DescriptionList details = new DescriptionList();
            details.addClassName("audit-details");
            record.details()
                    .forEach((name, value) -> details.add(
                            new DescriptionList.Term(ActWords.detail(messages, name)),
                            asGiven(new DescriptionList.Description(value))));
            cell.add(details);
        }
        if (record.why().isEmpty() && record.details().isEmpty()) {
            cell.add(new Span(messages.say("figure.none")));
        }
        return cell;
    }

    private static Component quiet(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("source-line");
        return line;
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
