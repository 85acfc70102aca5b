package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoring.tender.Section;
import org.evenhand.shared.Points;

/** A table of what each section of a tender counts for, and what it needs. */
public final class WeightsTable extends Div {

    /** The sections of a scored tender, and all of them. */
    public WeightsTable(SheetWords words) {
        Messages messages = words.messages();
        var tender = words.scored().tender();
        ScoreTable table = new ScoreTable(
                messages.say("tender.weights.caption"),
                List.of(
                        new ScoreTable.Column(messages.say("tender.section"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("tender.weight"), ScoreTable.Kind.TOTAL),
                        new ScoreTable.Column(messages.say("tender.minimum"), ScoreTable.Kind.FIGURE)));
        BigDecimal all = BigDecimal.ZERO;
        for (Section section : tender.sections()) {
            BigDecimal most = words.most(section.id());
            all = all.add(most);
            table.row(
                    messages.inEnglish(ScoreTable.plain(section.title())),
                    ScoreTable.plain(messages.number(most)),
                    ScoreTable.plain(needed(messages, section.minimum())));
        }
        table.totalRow(
                ScoreTable.plain(messages.say("tender.all")),
                ScoreTable.plain(messages.number(all)),
                ScoreTable.plain(needed(messages, tender.award().minimum())));
        addClassName("narrow-table");
        add(table);
    }

    private static String needed(Messages messages, Optional<Points> minimum) {
        return minimum.map(points -> messages.number(points.value())).orElseGet(() -> messages.say("figure.none"));
    }
}
