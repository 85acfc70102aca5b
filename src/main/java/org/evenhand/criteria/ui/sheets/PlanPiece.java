package org.evenhand.criteria.ui.sheets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.criteria.ui.AnswerWords;
import org.evenhand.criteria.ui.FieldWords;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.ScoreTable;
import org.evenhand.spreadsheets.ui.SheetMistakes;

/**
 * Shows what a spreadsheet would change: each addition, each answer from what to what, what two have changed, and each
 * mistake.
 */
final class PlanPiece extends Div {

    private static final int MOST_SHOWN = 1000;

    private final transient Messages messages;
    private final transient FieldWords said;
    private final transient SheetPlan plan;
    private final transient AnswerWords answers;
    private final transient Map<SheetPlan.Conflict, CheckboxFormField> ticks = new LinkedHashMap<>();
    private final H2 heading;

    PlanPiece(Messages messages, Framework framework, SheetPlan plan, String sheet) {
        this.messages = messages;
        this.said = new FieldWords(messages);
        this.plan = plan;
        this.answers = new AnswerWords(said, framework);
        int conflicts = plan.conflicts().size();
        heading = new H2(
                plan.isSound()
                        ? messages.say("plan.heading", plan.size(), conflicts)
                        : messages.say("plan.mistakes", plan.mistakes().size()));
        add(heading);
        if (!plan.isSound()) {
            add(new Paragraph(messages.say("plan.mistakes.why")), SheetMistakes.list(messages, plan.mistakes(), sheet));
        }
        additions();
        changes();
        conflicts();
        untouched();
    }

    void focusHeading() {
        Focus.on(heading);
    }

    /** The conflicts in which the sheet is to have its way. */
    List<SheetPlan.Conflict> mine() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void additions() {
        if (plan.additions().isEmpty()) {
            return;
        }
        ScoreTable table = table(
                messages.say("plan.added", plan.additions().size()),
                "plan.row",
                "framework.column.criterion",
                "plan.kind");
        plan.additions().stream()
                .limit(MOST_SHOWN)
                .forEach(one -> table.row(
                        ScoreTable.plain(String.valueOf(one.row())),
                        ScoreTable.plain(one.name()),
                        ScoreTable.plain(messages.say("kind." + one.kind().word()))));
        show(table, plan.additions().size());
    }

    private void changes() {
        if (plan.changes().isEmpty()) {
            return;
        }
        ScoreTable table = table(
                messages.say("plan.changed", plan.changes().size()),
                "plan.cell",
                "framework.column.criterion",
                "difference.what",
                "difference.from",
                "difference.to");
        plan.changes().stream()
                .limit(MOST_SHOWN)
                .forEach(change -> table.row(
                        ScoreTable.plain(change.cell().isEmpty() ? messages.say("plan.follows") : change.cell()),
                        ScoreTable.plain(change.criterion().name()),
                        ScoreTable.plain(said.label(change.field())),
                        ScoreTable.plain(answers.of(change.field(), change.from())),
                        ScoreTable.plain(answers.of(change.field(), change.to()))));
        show(table, plan.changes().size());
    }

    private void conflicts() {
        if (plan.conflicts().isEmpty()) {
            return;
        }
        add(new Note(
                Note.Kind.WARNING,
                messages.say("plan.conflicts", plan.conflicts().size())));
        ScoreTable table = table(
                messages.say("plan.conflicts.caption"),
                "plan.cell",
                "framework.column.criterion",
                "difference.what",
                "plan.before",
                "plan.theirs",
                "plan.mine",
                "plan.which");
        for (SheetPlan.Conflict conflict : plan.conflicts()) {
            SheetPlan.Change change = conflict.change();
            CheckboxFormField tick = new CheckboxFormField(messages.say("plan.take-mine", change.cell()));
            ticks.put(conflict, tick);
            table.row(
                    ScoreTable.plain(change.cell()),
                    ScoreTable.plain(change.criterion().name()),
                    ScoreTable.plain(said.label(change.field())),
                    ScoreTable.plain(answers.of(change.field(), conflict.before())),
                    ScoreTable.plain(answers.of(change.field(), change.from())),
                    ScoreTable.plain(answers.of(change.field(), change.to())),
                    tick);
        }
        show(table, 0);
    }

    private void untouched() {
        if (plan.notInSheet().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        plan.notInSheet().stream().map(DraftPart::name).forEach(name -> list.add(new ListItem(name)));
        add(new NativeDetails(messages.say("plan.untouched", plan.notInSheet().size()), list));
    }

    private ScoreTable table(String caption, String... columns) {
        return new ScoreTable(
                caption,
                java.util.Arrays.stream(columns)
                        .map(key -> new ScoreTable.Column(messages.say(key), ScoreTable.Kind.WORDS))
                        .toList());
    }

    private void show(ScoreTable table, int all) {
        Div room = new Div(table);
        room.addClassName("wide-table");
        add(room);
        if (all > MOST_SHOWN) {
            add(new Paragraph(messages.say("plan.more", MOST_SHOWN, all)));
        }
    }
}
