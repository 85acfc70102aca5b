package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.notices.worth.AnswerEffort;

/** Sum of the hours that a bid takes, line by line, each with how it is reckoned. */
final class EffortTable {

    private final Messages messages;
    private final AnswerEffort effort;

    EffortTable(Messages messages, AnswerEffort effort) {
        this.messages = messages;
        this.effort = effort;
    }

    /** The range in a sentence. */
    String range() {
        return messages.say("worth.hours", messages.number(effort.least()), messages.number(effort.most()));
    }

    /** The table. */
    ScoreTable table() {
        ScoreTable table = new ScoreTable(
                messages.say("worth.effort"),
                List.of(
                        new ScoreTable.Column(messages.say("worth.effort.what"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("worth.effort.hours"), ScoreTable.Kind.FIGURE)));
        table.addClassNames("narrow-table", "notices-effort");
        effort.lines().forEach(line -> table.row(what(line), ScoreTable.plain(messages.number(line.hours()))));
        table.totalRow(
                ScoreTable.plain(messages.say("worth.effort.all")), ScoreTable.plain(messages.number(effort.hours())));
        return table;
    }

    private Component what(AnswerEffort.Line line) {
        String word = line.part().word();
        Div what = new Div(line.criterion()
                .<Component>map(one -> messages.inEnglish(new Span(one.id() + " " + one.title())))
                .orElseGet(() -> new Span(messages.say("worth.effort." + word, line.count()))));
        Paragraph how = new Paragraph(
                messages.say(line.isAssumed() ? "worth.effort.no-limit" : "worth.effort.how." + word, line.count()));
        how.addClassName("notices-how");
        what.add(how);
        return what;
    }
}
