package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.notices.Milestone;
import org.evenhand.shared.Constants;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.LegalPeriods;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TimeLimit;

/** The days of a tender one after the other, with the working days between them and the end of the standstill. */
final class TimelineTable extends Div {

    private static final String HOLIDAYS = "https://www.gov.uk/bank-holidays";

    private final transient Messages messages;
    private final transient DraftTender tender;
    private transient Optional<LocalDate> before = Optional.empty();

    TimelineTable(DraftWords said, DraftTender tender) {
        this.messages = said.words();
        this.tender = tender;
        H2 heading = new H2(messages.say("draft.timeline.table"));
        ScoreTable table = new ScoreTable(
                heading,
                List.of(
                        new ScoreTable.Column(messages.say("draft.timeline.what"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("draft.timeline.day"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("draft.timeline.gap"), ScoreTable.Kind.FIGURE)));
        for (Milestone milestone : Milestone.values()) {
            if (milestone == Milestone.STARTS) {
                tender.standstill().ifPresent(standstill -> standstill(table, standstill));
            }
            tender.day(milestone).ifPresent(day -> row(table, said.label(TenderFields.of(milestone)), day));
        }
        String last = messages.date(tender.calendar().last());
        boolean health =
                tender.regime().filter(Regime.PROVIDER_SELECTION_REGIME::equals).isPresent();
        add(
                heading,
                new Paragraph(messages.say(health ? "draft.timeline.days.health" : "draft.timeline.days")),
                ScoreTable.room(heading, table));
        law();
        tender.deadline()
                .ifPresent(
                        moment -> add(new Paragraph(messages.say("draft.timeline.moment", messages.moment(moment)))));
        Paragraph source = new Paragraph(messages.say("draft.timeline.source", last) + " ");
        source.add(messages.inEnglish(new Anchor(HOLIDAYS, HOLIDAYS)));
        add(source);
    }

    /** What the end of a standstill is called. */
    static String name(Messages messages, LegalPeriods.Standstill standstill) {
        return messages.say(
                standstill.limit().voluntary() ? "draft.timeline.standstill.voluntary" : "draft.timeline.standstill");
    }

    private void standstill(ScoreTable table, LegalPeriods.Standstill standstill) {
        String what = name(messages, standstill);
        standstill
                .ends()
                .ifPresentOrElse(
                        day -> row(table, what, day),
                        () -> table.row(
                                ScoreTable.plain(what),
                                ScoreTable.plain(messages.say("draft.timeline.unknown")),
                                ScoreTable.plain("–")));
    }

    /** What the law sets for this tender, each with its source. */
    private void law() {
        List<TimeLimit> limits = LegalPeriods.of(tender);
        if (limits.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        limits.forEach(limit -> {
            ListItem item =
                    new ListItem(messages.say("draft.period." + Constants.word(limit.rule()), length(limit)) + " ");
            if (limit.check()) {
                item.add(messages.say("draft.period.check") + " ");
            }
            String source = limit.source().toString();
            item.add(messages.inEnglish(new Anchor(source, source)));
            list.add(item);
        });
        add(new H3(messages.say("draft.timeline.law")), list);
        tender.standstill()
                .flatMap(LegalPeriods.Standstill::elsewhere)
                .ifPresent(day -> add(new Paragraph(messages.say("draft.timeline.two-readings", messages.date(day)))));
        add(new Paragraph(messages.say("draft.timeline.no-advice")));
    }

    private String length(TimeLimit limit) {
        if (limit.days().isEmpty()) {
            return messages.say("draft.period.none");
        }
        String days = messages.say(
                limit.calendar().isPresent() ? "draft.period.working" : "draft.period.days",
                limit.days().get());
        String begins = messages.say("draft.period." + Constants.word(limit.begins()));
        if (limit.rule().isWithin()) {
            return messages.say("draft.period.within", days, begins);
        }
        return messages.say(limit.voluntary() ? "draft.period.voluntary" : "draft.period.law", days, begins);
    }

    private void row(ScoreTable table, String what, LocalDate day) {
        String gap = before.map(earlier -> tender.calendar()
                        .between(earlier, day)
                        .map(String::valueOf)
                        .orElseGet(() -> messages.say("draft.timeline.unknown")))
                .orElse("–");
        table.row(ScoreTable.plain(what), ScoreTable.plain(messages.weekday(day)), ScoreTable.plain(gap));
        before = Optional.of(day);
    }
}
