package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ScoreTable.Column;
import org.evenhand.design.ScoreTable.Kind;
import org.evenhand.design.SelectFormField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.planning.assessment.ActionChange;

/** Shows what changed of each action between two moments that the reader chooses: copies, or what is answered now. */
final class CopyComparison extends Div {

    private static final String NOW = "now";

    private final transient CopiesView page;
    private final transient List<AssessmentCopy> copies;
    private final transient Answers now;
    private final transient Messages messages;
    private final Div result = new Div();
    private final SelectFormField<String> from;
    private final SelectFormField<String> to;

    CopyComparison(CopiesView page, List<AssessmentCopy> copies, Answers now) {
        this.page = page;
        this.copies = copies;
        this.now = now;
        this.messages = page.words();
        List<Option<String>> moments = new ArrayList<>();
        copies.forEach(copy -> moments.add(Option.of(String.valueOf(copy.number()), page.name(copy))));
        moments.add(Option.of(NOW, messages.say("assess.now")));
        from = new SelectFormField<>(messages.say("assess.from"), moments);
        to = new SelectFormField<>(messages.say("assess.to"), moments);
        int last = copies.size() - 1;
        from.set(Optional.of(moments.get(Math.max(0, last - 1)).value()));
        to.set(Optional.of(moments.get(copies.size() > 1 ? last : last + 1).value()));
        from.onLeft(chosen -> compare());
        to.onLeft(chosen -> compare());
        add(from, to, result);
        compare();
    }

    private void compare() {
        result.removeAll();
        Optional<Answers> before = from.value().map(this::answers);
        Optional<Answers> after = to.value().map(this::answers);
        if (before.isEmpty() || after.isEmpty()) {
            result.add(new Paragraph(messages.say("assess.choose-two")));
            return;
        }
        List<ActionChange> changes = ActionChange.between(before.get(), after.get());
        long changed = changes.stream().filter(one -> !one.fields().isEmpty()).count();
        ScoreTable table = new ScoreTable(
                messages.say("assess.changed.caption"),
                List.of(
                        new Column(messages.say("assess.action"), Kind.WORDS),
                        new Column(messages.say("assess.from"), Kind.WORDS),
                        new Column(messages.say("assess.to"), Kind.WORDS),
                        new Column(messages.say("assess.changed.what"), Kind.WORDS)));
        changes.forEach(change -> table.row(
                ScoreTable.plain(page.title(change.action())),
                ScoreTable.plain(said(change.from())),
                ScoreTable.plain(said(change.to())),
                ScoreTable.plain(what(change))));
        Div room = new Div(table);
        room.addClassName("wide-table");
        String count = messages.say("assess.changed.count", changed);
        LevelSteps steps = new LevelSteps(
                messages, after.get(), from.value().map(moment -> new LevelSteps.Before(name(moment), before.get())));
        result.add(new Paragraph(count), new BarChart(steps.data(), room));
        LiveRegion.say(this, count);
    }

    private Answers answers(String moment) {
        return copies.stream()
                .filter(copy -> String.valueOf(copy.number()).equals(moment))
                .map(AssessmentCopy::answers)
                .findFirst()
                .orElse(now);
    }

    private String name(String moment) {
        return copies.stream()
                .filter(copy -> String.valueOf(copy.number()).equals(moment))
                .map(page::name)
                .findFirst()
                .orElseGet(() -> messages.say("assess.now"));
    }

    private String said(Optional<Level> level) {
        return messages.say(level.map(one -> "assess.level." + one.word()).orElse("assess.level.none"));
    }

    private String what(ActionChange change) {
        return change.fields().isEmpty()
                ? messages.say("assess.changed.nothing")
                : messages.list(change.fields().stream()
                        .map(field -> messages.say("assess.changed." + field.word()))
                        .toList());
    }
}
