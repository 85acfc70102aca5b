package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.criteria.CompletenessIssue;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.ArrangingFrameworks;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.ui.sheets.SheetLink;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Focus;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.packs.RulePacks;
import org.evenhand.shared.Roles;

/** A framework as a whole: its criteria with their weights, what they add up to, and what is missing. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = "framework/:framework", layout = Shell.class)
class FrameworkView extends FrameworkPage {

    private final transient CopyingFrameworks copying;
    private final transient RulePacks packs;
    private final transient FrameworkSheets sheets;
    private final transient FieldWords said = new FieldWords(messages);
    private final Div asked = new Div();
    private final Div table = new Div();
    private final Div counted = new Div();
    private final WeightsBar bar = new WeightsBar(messages);
    private final Div weighed = new Div(bar, table);
    private String sum = "";
    private final WeightsTogether together;
    private final SectionsPiece sections;

    FrameworkView(
            DraftingFrameworks drafting,
            ArrangingFrameworks arranging,
            CopyingFrameworks copying,
            RulePacks packs,
            FrameworkSheets sheets) {
        super(drafting);
        this.copying = copying;
        this.packs = packs;
        this.sheets = sheets;
        this.together = new WeightsTogether(messages, arranging, this::redraw);
        this.sections = new SectionsPiece(messages, drafting, arranging, this::redraw);
        together.addClassName("reading");
        table.addClassName("wide-table");
        counted.addClassName("reading");
        asked.addClassName("reading");
    }

    @Override
    public void enter(Framework framework, BeforeEnterEvent event) {
        begin(framework.title(), framework);
        framework
                .frozen()
                .ifPresentOrElse(
                        since -> {
                            add(new FrozenPiece(messages, copying, framework, since), weighed, counted);
                            redraw(framework);
                        },
                        () -> {
                            Div adding = new AddingCriteria(messages, drafting, packs, framework, this::redrawAll);
                            adding.addClassNames("reading", "screen-only");
                            add(asked, weighed, together, counted, adding, further(framework), settings(framework));
                            redrawAll(framework);
                        });
    }

    private Div further(Framework framework) {
        Div further = new Div(
                new H2(messages.say("framework.further")),
                new Paragraph(SheetLink.to(messages, sheets, framework)),
                new Paragraph(new Anchor(CriteriaNavigation.bringIn(id), messages.say("import.heading"))),
                new Paragraph(new Anchor(CriteriaNavigation.compare(id), messages.say("compare.heading"))));
        further.addClassNames("reading", "screen-only");
        return further;
    }

    /** Everything below the heading but what is being typed elsewhere on the page; nothing jumps while rows follow. */
    private void redraw() {
        redraw(found());
        whole();
    }

    private void whole() {
        criteria().forEach(CriteriaTable::whole);
    }

    private void redraw(Framework framework) {
        asked.removeAll();
        table.removeAll();
        FrameworkReading reading = FrameworkReading.of(framework);
        table.add(new CriteriaTable(messages, drafting, reading, new CriteriaTable.Acts() {
            @Override
            public void weighed(PartId part) {
                count(Optional.of(part));
            }

            @Override
            public void weighing(PartId part, String text) {
                bar.typed(part, text);
            }

            @Override
            public void moved(PartId part, boolean up) {
                drafting.move(id, part, up);
                redraw();
                FrameworkView.this.focus(part);
            }

            @Override
            public void copied(PartId part) {
                if (!found().hasRoomFor(1)) {
                    asked.removeAll();
                    asked.add(
                            new Note(Note.Kind.WARNING, messages.say("adding.full.criteria", Framework.MOST_CRITERIA)));
                    return;
                }
                Optional<PartId> copy = drafting.duplicate(id, part);
                redraw();
                copy.ifPresent(FrameworkView.this::focus);
            }

            @Override
            public void toRemove(DraftPart part) {
                ask(part);
            }
        }));
        count(reading);
        together.show(framework, Optional.empty());
    }

    /** Sections too, in whose titles somebody may be writing. */
    private void redrawAll() {
        redrawAll(found());
        whole();
    }

    private void redrawAll(Framework framework) {
        redraw(framework);
        sections.show(framework);
    }

    private void focus(PartId part) {
        criteria().forEach(table -> table.focus(part));
    }

    private Stream<CriteriaTable> criteria() {
        return table.getChildren().map(CriteriaTable.class::cast);
    }

    private void count(Optional<PartId> weighed) {
        FrameworkReading reading = FrameworkReading.of(found());
        together.show(reading.framework(), weighed);
        criteria().forEach(table -> table.show(reading));
        count(reading);
    }

    private void count(FrameworkReading reading) {
        bar.show(reading.framework());
        FrameworkCounts counts = new FrameworkCounts(messages, reading);
        counted.removeAll();
        counted.add(counts);
        if (!counts.sum().equals(sum)) {
            sum = counts.sum();
            LiveRegion.say(this, sum);
        }
    }

    private void ask(DraftPart part) {
        asked.removeAll();
        H2 question = new H2(messages.say("framework.remove.ask", part.name()));
        asked.add(
                question,
                new Paragraph(messages.say("framework.remove.why")),
                buttons(
                        new ActionButton(messages.say("framework.remove.act"), ActionButton.Kind.WARNING, () -> {
                            drafting.remove(id, part.id());
                            redraw();
                            removed(part);
                        }),
                        new ActionButton(
                                messages.say("framework.remove.keep"), ActionButton.Kind.PLAIN, asked::removeAll)));
        Focus.on(question);
    }

    private void removed(DraftPart part) {
        asked.add(
                new Note(Note.Kind.SUCCESS, messages.say("framework.removed", part.name())),
                buttons(new ActionButton(messages.say("criterion.put-back"), ActionButton.Kind.PLAIN, () -> {
                    drafting.putBack(id, part.id());
                    redraw();
                    focus(part.id());
                })));
    }

    private NativeDetails settings(Framework framework) {
        DraftPart whole = new DraftPart(PartId.FRAMEWORK, framework.answers());
        Div settings = new Div();
        List<CriterionReading.FieldProblem> wrong = CompletenessIssue.sizes(framework);
        CriterionFields.framework().forEach(field -> {
            AnswerEntry entry = new AnswerEntry(
                    drafting, framework, whole, field, said.label(field), () -> count(Optional.empty()));
            entry.problem(wrong);
            settings.add(entry);
        });
        settings.add(new H2(messages.say("section.heading")), sections);
        NativeDetails closed = new NativeDetails(messages.say("framework.settings"), settings);
        closed.addClassName("reading");
        return closed;
    }
}
