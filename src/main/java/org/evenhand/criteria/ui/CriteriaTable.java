package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.ReadingAge;
import org.evenhand.design.ActionButton;
import org.evenhand.design.IncrementalRendering;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.StatusTag;

/** The criteria of a framework by section, with weights that can be changed in place. */
final class CriteriaTable extends Div {

    /** Acts that can be done in a row. */
    interface Acts {
        void weighed(PartId part);

        void weighing(PartId part, String text);

        void moved(PartId part, boolean up);

        void copied(PartId part);

        void toRemove(DraftPart part);
    }

    /** So many rows are drawn at once: what fits on a screen, and as many again. */
    static final int PORTION = 40;

    private final transient Messages messages;
    private final transient FieldWords said;
    private final transient DraftingFrameworks drafting;
    private final transient Framework framework;
    private final transient Acts acts;
    private final transient Map<PartId, CriterionReading> readings = new HashMap<>();
    private final transient Map<PartId, Anchor> links = new HashMap<>();
    private final transient Map<PartId, Div> states = new HashMap<>();
    private final transient Map<PartId, AnswerEntry> weights = new HashMap<>();
    private final transient IncrementalRendering portions;

    CriteriaTable(Messages messages, DraftingFrameworks drafting, FrameworkReading reading, Acts acts) {
        this.messages = messages;
        this.said = new FieldWords(messages);
        this.drafting = drafting;
        this.framework = reading.framework();
        this.acts = acts;
        ScoreTable table = new ScoreTable(messages.say("framework.table"), columns());
        addClassName("criteria-table");
        add(table);
        reading.criteria().forEach(criterion -> readings.put(criterion.draft().id(), criterion));
        List<Runnable> drawing = new ArrayList<>();
        framework
                .sections()
                .forEach(section -> group(drawing, table, section.name(), framework.criteria(section.id())));
        if (!framework.outside().isEmpty()) {
            group(drawing, table, messages.say("framework.outside"), framework.outside());
        }
        portions = new IncrementalRendering(table, PORTION, drawing);
    }

    /** Draws at once what is still to be drawn. */
    void whole() {
        portions.all();
    }

    /** Says anew how each criterion stands; nothing that is being typed is touched. */
    void show(FrameworkReading reading) {
        for (CriterionReading criterion : reading.criteria()) {
            PartId part = criterion.draft().id();
            readings.put(part, criterion);
            show(part);
        }
    }

    private void show(PartId part) {
        Optional.ofNullable(readings.get(part)).ifPresent(criterion -> {
            Optional.ofNullable(states.get(part)).ifPresent(state -> {
                state.removeAll();
                state.add(state(criterion));
            });
            Optional.ofNullable(weights.get(part)).ifPresent(weight -> weight.problem(criterion.problems()));
        });
    }

    /** Brings the reader to a criterion that was drawn anew. */
    void focus(PartId part) {
        whole();
        Optional.ofNullable(links.get(part)).ifPresent(link -> link.getElement().callJsFunction("focus"));
    }

    /** No column for acts where nothing can be done. */
    private List<ScoreTable.Column> columns() {
        List<ScoreTable.Column> columns = new ArrayList<>(List.of(
                column("framework.column.criterion", ScoreTable.Kind.WORDS),
                column("framework.column.weight", ScoreTable.Kind.FIGURE),
                column("framework.column.state", ScoreTable.Kind.WORDS),
                column("framework.column.tests", ScoreTable.Kind.WORDS),
                column("framework.column.age", ScoreTable.Kind.FIGURE)));
        if (framework.frozen().isEmpty()) {
            columns.add(column("framework.column.acts", ScoreTable.Kind.WORDS));
        }
        return columns;
    }

    private ScoreTable.Column column(String key, ScoreTable.Kind kind) {
        return new ScoreTable.Column(messages.say(key), kind);
    }

    private void group(List<Runnable> drawing, ScoreTable table, String heading, List<DraftPart> criteria) {
        drawing.add(() -> table.group(heading));
        for (int i = 0; i < criteria.size(); i++) {
            DraftPart criterion = criteria.get(i);
            boolean up = i > 0;
            boolean down = i < criteria.size() - 1;
            drawing.add(() -> row(table, criterion, up, down));
        }
    }

    private void row(ScoreTable table, DraftPart criterion, boolean up, boolean down) {
        Div state = new Div();
        states.put(criterion.id(), state);
        List<Component> cells = new ArrayList<>(List.of(
                title(criterion),
                weight(criterion),
                state,
                tests(criterion),
                ScoreTable.plain(ReadingAge.of(criterion.answer("question"))
                        .map(String::valueOf)
                        .orElse("–"))));
        if (framework.frozen().isEmpty()) {
            cells.add(acts(criterion, up, down));
        }
        table.row(cells.toArray(Component[]::new));
        show(criterion.id());
    }

    private Component title(DraftPart criterion) {
        String name =
                criterion.answer("title").isBlank() ? messages.say("criterion.unnamed") : criterion.answer("title");
        Anchor link = new Anchor(
                CriteriaNavigation.criterion(framework.id(), criterion.id()), criterion.answer("id") + " " + name);
        links.put(criterion.id(), link);
        Div kind = new Div(said.kind(criterion));
        kind.addClassName("kind");
        return new Div(link, kind);
    }

    private Component weight(DraftPart criterion) {
        if (criterion.kind() == CriterionKind.GATE) {
            return ScoreTable.plain(messages.say("framework.no-weight"));
        }
        if (framework.frozen().isPresent()) {
            return ScoreTable.plain(criterion.answer("weight"));
        }
        Field field = new Field("weight", "weight-short", "", Type.NUMBER, List.of());
        String label = messages.say("framework.weight-of", criterion.answer("id"));
        AnswerEntry weight =
                new AnswerEntry(drafting, framework, criterion, field, label, () -> acts.weighed(criterion.id()));
        weight.onTyped(text -> acts.weighing(criterion.id(), text));
        weights.put(criterion.id(), weight);
        return weight;
    }

    private Component state(CriterionReading read) {
        return read.scores()
                ? new StatusTag(StatusTag.Kind.DONE, messages.say("framework.state.scores"))
                : new StatusTag(StatusTag.Kind.TO_DO, messages.say("framework.state.unfinished"));
    }

    private Component tests(DraftPart criterion) {
        long answered = CriterionFields.TESTS.stream()
                .filter(test -> !criterion.answer(test).isBlank())
                .count();
        return ScoreTable.plain(messages.say(
                criterion.answer(CriterionFields.CO_PRODUCED).isBlank()
                        ? "framework.tests"
                        : "framework.tests.co-produced",
                answered,
                CriterionFields.TESTS.size()));
    }

    private Component acts(DraftPart criterion, boolean up, boolean down) {
        Div row = new Div();
        row.addClassName("criteria-row-acts");
        if (up) {
            row.add(act("framework.up", criterion, () -> acts.moved(criterion.id(), true)));
        }
        if (down) {
            row.add(act("framework.down", criterion, () -> acts.moved(criterion.id(), false)));
        }
        row.add(
                act("framework.copy", criterion, () -> acts.copied(criterion.id())),
                act("framework.remove", criterion, () -> acts.toRemove(criterion)));
        return row;
    }

    /** Its name says of which criterion, for those who hear one button after the other. */
    private ActionButton act(String key, DraftPart criterion, Runnable act) {
        ActionButton button = new ActionButton(messages.say(key), ActionButton.Kind.PLAIN, act);
        button.setAriaLabel(messages.say(key) + " " + criterion.answer("id"));
        return button;
    }
}
