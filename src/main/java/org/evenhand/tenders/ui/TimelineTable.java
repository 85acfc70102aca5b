package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Words;
import org.evenhand.tenders.DraftTender;
import org.evenhand.tenders.Milestone;

/** The days of a tender one after the other, with the working days between them and the end of the standstill. */
final class TimelineTable extends Div {

    private static final String HOLIDAYS = "https://www.gov.uk/bank-holidays";

    private final transient Words words;
    private final transient DraftTender tender;
    private transient Optional<LocalDate> before = Optional.empty();

    TimelineTable(DraftWords said, DraftTender tender) {
        this.words = said.words();
        this.tender = tender;
        H2 heading = new H2(words.say("draft.timeline.table"));
        ScoreTable table = new ScoreTable(
                heading,
                List.of(
                        new ScoreTable.Column(words.say("draft.timeline.what"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("draft.timeline.day"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("draft.timeline.gap"), ScoreTable.Kind.FIGURE)));
        for (Milestone milestone : Milestone.values()) {
            if (milestone == Milestone.STARTS) {
                tender.standstillEnds().ifPresent(day -> row(table, words.say("draft.timeline.standstill"), day));
            }
            milestone.day(tender).ifPresent(day -> row(table, said.label(milestone.field()), day));
        }
        String last = words.date(tender.calendar().last());
        add(heading, new Paragraph(words.say("draft.timeline.law")), ScoreTable.room(heading, table));
        tender.deadline()
                .ifPresent(moment -> add(new Paragraph(words.say("draft.timeline.moment", words.moment(moment)))));
        Paragraph source = new Paragraph(words.say("draft.timeline.source", last) + " ");
        source.add(words.inEnglish(new Anchor(HOLIDAYS, HOLIDAYS)));
        add(source);
    }

    private void row(ScoreTable table, String what, LocalDate day) {
        String gap = before.map(earlier -> tender.calendar()
                        .between(earlier, day)
                        .map(String::valueOf)
                        .orElseGet(() -> words.say("draft.timeline.unknown")))
                .orElse("–");
        table.row(ScoreTable.plain(what), ScoreTable.plain(words.date(day)), ScoreTable.plain(gap));
        before = Optional.of(day);
    }
}
