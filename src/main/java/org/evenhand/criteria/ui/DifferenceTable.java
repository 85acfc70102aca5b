package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.versions.FrameworkComparison;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;

/** Every difference between two states, in words: what it is about, and from what to what. */
final class DifferenceTable extends Div {

    private final transient Messages messages;
    private final transient FieldWords said;
    private final transient AnswerWords before;
    private final transient AnswerWords after;

    DifferenceTable(Messages messages, String caption, FrameworkComparison comparison) {
        this.messages = messages;
        this.said = new FieldWords(messages);
        this.before = new AnswerWords(said, comparison.from());
        this.after = new AnswerWords(said, comparison.to());
        ScoreTable table = new ScoreTable(
                caption,
                List.of(
                        column("framework.column.criterion"),
                        column("difference.what"),
                        column("difference.from"),
                        column("difference.to")));
        comparison.differences().forEach(difference -> table.row(cells(difference)));
        addClassName("wide-table");
        add(table);
    }

    private ScoreTable.Column column(String key) {
        return new ScoreTable.Column(messages.say(key), ScoreTable.Kind.WORDS);
    }

    private Component[] cells(FrameworkComparison.Difference difference) {
        Component name = ScoreTable.plain(name(difference.part()));
        return switch (difference) {
            case FrameworkComparison.Difference.Added added ->
                row(name, "difference.added", "difference.nothing", "difference.there");
            case FrameworkComparison.Difference.Removed removed ->
                row(name, "difference.removed", "difference.there", "difference.nothing");
            case FrameworkComparison.Difference.Moved moved ->
                new Component[] {
                    name,
                    ScoreTable.plain(messages.say("difference.moved")),
                    ScoreTable.plain(messages.say("difference.place", moved.from())),
                    ScoreTable.plain(messages.say("difference.place", moved.to()))
                };
            case FrameworkComparison.Difference.Changed changed ->
                new Component[] {
                    name,
                    ScoreTable.plain(said.label(changed.field())),
                    ScoreTable.plain(before.of(changed.field(), changed.from())),
                    ScoreTable.plain(after.of(changed.field(), changed.to()))
                };
        };
    }

    private Component[] row(Component name, String... keys) {
        return new Component[] {
            name,
            ScoreTable.plain(messages.say(keys[0])),
            ScoreTable.plain(messages.say(keys[1])),
            ScoreTable.plain(messages.say(keys[2]))
        };
    }

    private String name(DraftPart part) {
        return part.id().equals(PartId.FRAMEWORK)
                ? messages.say("difference.framework")
                : part.name().isBlank() ? messages.say("criterion.unnamed") : part.name();
    }
}
