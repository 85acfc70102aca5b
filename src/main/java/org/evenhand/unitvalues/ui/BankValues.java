package org.evenhand.unitvalues.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.unitvalues.UnitValue;

/** Unit values in a table. */
final class BankValues {

    private BankValues() {}

    /**
     * A table of values.
     *
     * @param year of those that say none
     */
    static Div table(Messages messages, List<UnitValue> values, String year) {
        ScoreTable table = new ScoreTable(
                messages.say("bank.values", values.size()),
                List.of(
                        column(messages, "bank.column.measure", ScoreTable.Kind.WORDS),
                        column(messages, "bank.column.name", ScoreTable.Kind.WORDS),
                        column(messages, "bank.column.unit", ScoreTable.Kind.WORDS),
                        column(messages, "bank.column.value", ScoreTable.Kind.FIGURE),
                        column(messages, "bank.column.year", ScoreTable.Kind.FIGURE)));
        values.forEach(value -> table.row(
                ScoreTable.plain(value.measure()),
                ScoreTable.plain(value.name()),
                ScoreTable.plain(value.unit()),
                ScoreTable.plain(messages.money(value.pounds(), "GBP")),
                ScoreTable.plain(value.year().map(String::valueOf).orElse(year))));
        Div room = new Div(table);
        room.addClassName("wide-table");
        return room;
    }

    private static ScoreTable.Column column(Messages messages, String key, ScoreTable.Kind kind) {
        return new ScoreTable.Column(messages.say(key), kind);
    }
}
