package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.ArrangingFrameworks;
import org.evenhand.criteria.drafting.SharedWeights;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.ScoreTable;

/** Brings the weights to 100 together: which stay is ticked, what the others come to is shown before, and can be undone. */
final class WeightsTogether extends Div {

    private final transient Messages messages;
    private final transient ArrangingFrameworks arranging;
    private final transient Runnable changed;
    private final Div offered = new Div();
    private final Div told = new Div();
    private final Div state = new Div();
    private final transient Map<PartId, Span> after = new HashMap<>();
    private final transient Set<PartId> keep = new HashSet<>();

    /**
     * @param changed to be told that weights are others
     */
    WeightsTogether(Messages messages, ArrangingFrameworks arranging, Runnable changed) {
        this.messages = messages;
        this.arranging = arranging;
        this.changed = changed;
        add(told, offered);
    }

    /**
     * Offers to share the difference, where there is one.
     *
     * @param last the weight that was changed last, which is the one to stay
     */
    void show(Framework framework, Optional<PartId> last) {
        offered.removeAll();
        told.removeAll();
        if (FrameworkFigures.of(framework).missing().signum() == 0) {
            return;
        }
        offered.add(FormPage.buttons(
                new ActionButton(messages.say("weights.offer"), ActionButton.Kind.PLAIN, () -> open(framework, last))));
    }

    private void open(Framework framework, Optional<PartId> last) {
        offered.removeAll();
        after.clear();
        keep.clear();
        last.ifPresent(keep::add);
        H2 heading = new H2(messages.say("weights.heading"));
        offered.add(heading, new Paragraph(messages.say("weights.why")), table(framework), state);
        tell(framework);
        Focus.on(heading);
    }

    private Div table(Framework framework) {
        ScoreTable table = new ScoreTable(
                messages.say("weights.table"),
                List.of(
                        new ScoreTable.Column(messages.say("framework.column.criterion"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("weights.now"), ScoreTable.Kind.FIGURE),
                        new ScoreTable.Column(messages.say("weights.keep"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("weights.then"), ScoreTable.Kind.FIGURE)));
        for (DraftPart criterion : SharedWeights.weighed(framework)) {
            CheckboxFormField tick = new CheckboxFormField(messages.say("weights.keep-of", criterion.answer("id")));
            tick.set(keep.contains(criterion.id()));
            tick.onLeft(ticked -> {
                if (ticked) {
                    keep.add(criterion.id());
                } else {
                    keep.remove(criterion.id());
                }
                tell(framework);
            });
            Span then = new Span();
            after.put(criterion.id(), then);
            table.row(
                    ScoreTable.plain(criterion.answer("id") + " " + criterion.answer("title")),
                    ScoreTable.plain(messages.number(FrameworkFigures.weight(criterion))),
                    tick,
                    then);
        }
        Div wide = new Div(table);
        wide.addClassName("wide-table");
        return wide;
    }

    /** What the weights would be, with what is ticked now. */
    private void tell(Framework framework) {
        state.removeAll();
        SharedWeights.weighed(framework)
                .forEach(one -> Optional.ofNullable(after.get(one.id()))
                        .ifPresent(span -> span.setText(messages.number(FrameworkFigures.weight(one)))));
        switch (SharedWeights.of(framework, keep)) {
            case SharedWeights.Impossible no ->
                state.add(
                        new Note(
                                Note.Kind.WARNING,
                                messages.say("weights.not." + no.why().word())),
                        FormPage.buttons(leave(framework)));
            case SharedWeights.Shared it -> {
                it.changes()
                        .forEach(change -> Optional.ofNullable(
                                        after.get(change.criterion().id()))
                                .ifPresent(span -> span.setText(messages.number(change.after()))));
                state.add(FormPage.buttons(
                        new ActionButton(
                                messages.say("weights.act"), ActionButton.Kind.MAIN, () -> share(framework, it)),
                        leave(framework)));
            }
        }
    }

    private ActionButton leave(Framework framework) {
        return new ActionButton(
                messages.say("weights.leave"), ActionButton.Kind.PLAIN, () -> show(framework, Optional.empty()));
    }

    private void share(Framework framework, SharedWeights.Shared shared) {
        weigh(
                framework,
                shared.changes().stream()
                        .filter(change -> change.before().compareTo(change.after()) != 0)
                        .map(change -> new ArrangingFrameworks.WeightsOutcome.Weighing(
                                change.criterion().id(),
                                change.criterion().answer("weight"),
                                change.after().toPlainString()))
                        .toList(),
                true);
    }

    private void weigh(Framework framework, List<ArrangingFrameworks.WeightsOutcome.Weighing> wanted, boolean canUndo) {
        ArrangingFrameworks.WeightsOutcome became = arranging.weigh(framework.id(), wanted);
        changed.run();
        told.removeAll();
        switch (became) {
            case ArrangingFrameworks.WeightsOutcome.Kept kept -> {
                Note note = new Note(Note.Kind.SUCCESS, messages.say(canUndo ? "weights.done" : "weights.undone"));
                told.add(note);
                if (canUndo) {
                    told.add(FormPage.buttons(new ActionButton(
                            messages.say("weights.undo"),
                            ActionButton.Kind.PLAIN,
                            () -> weigh(framework, kept.undoing(), false))));
                }
                Focus.on(note);
            }
            case ArrangingFrameworks.WeightsOutcome.ChangedMeanwhile other ->
                told.add(new Note(
                        Note.Kind.WARNING,
                        messages.say("weights.meanwhile", other.criterion().name())));
        }
    }
}
