package org.evenhand.design;

import java.util.List;
import org.evenhand.shared.words.PricedMeasure;

/** A list of unit values: what one unit of each measure counts for, in money. */
public final class UnitValues {

    private UnitValues() {}

    /** A table of measure and value, in the order in which they are given; a measure is in English as the tender wrote it. */
    public static ScoreTable table(Messages messages, List<PricedMeasure> rows) {
        ScoreTable table = new ScoreTable(
                messages.say("criterion.unit-values"),
                List.of(
                        new ScoreTable.Column(messages.say("criterion.measure"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("criterion.unit-value"), ScoreTable.Kind.FIGURE)));
        rows.forEach(row ->
                table.row(messages.inEnglish(ScoreTable.plain(row.measure())), ScoreTable.plain(row.unitValue())));
        return table;
    }
}
