package org.evenhand.design;

import java.util.List;

/** What one unit of each measure counts for, in money. */
public final class UnitValues {

    /**
     * One measure.
     *
     * @param measure its name, in English as the tender wrote it
     * @param value of one unit, as the reader writes money
     */
    public record Row(String measure, String value) {}

    private UnitValues() {}

    /** A table of them, in the order in which they are given. */
    public static ScoreTable table(Words words, List<Row> rows) {
        ScoreTable table = new ScoreTable(
                words.say("criterion.unit-values"),
                List.of(
                        new ScoreTable.Column(words.say("criterion.measure"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("criterion.unit-value"), ScoreTable.Kind.FIGURE)));
        rows.forEach(row -> table.row(words.inEnglish(ScoreTable.plain(row.measure())), ScoreTable.plain(row.value())));
        return table;
    }
}
