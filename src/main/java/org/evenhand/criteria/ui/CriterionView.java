package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.criteria.ui.rules.CriterionMeaning;
import org.evenhand.criteria.ui.rules.RuleLanguagePiece;
import org.evenhand.criteria.ui.rules.RuleShiftPiece;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Focus;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePacks;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.unitvalues.UnitValueBanks;

/** The builder of one criterion: its answers, and beside them what they mean and what they give to three invented bids. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = "framework/:framework/criterion/:criterion", layout = Shell.class)
class CriterionView extends FrameworkPage {

    private final transient PricingMeasures pricing;
    private final transient UnitValueBanks banks;
    private final transient CopyingFrameworks copying;
    private final transient RulePacks packs;
    private final transient FieldWords said = new FieldWords(messages);
    private final transient Map<String, AnswerEntry> entries = new LinkedHashMap<>();
    private final Div scoring = new Div();
    private final Div whole = new Div();
    private final CriterionMeaning meaning = new CriterionMeaning(messages);
    private final RuleShiftPiece shift;
    private final Div shifted = new Div();
    private final Div priced = new Div();
    private PartId part = PartId.FRAMEWORK;
    private transient Optional<Kept> kept = Optional.empty();

    /** Criterion and framework as they stand in the database, as far as this page knows. */
    private record Kept(Framework framework, DraftPart criterion) {}

    CriterionView(
            DraftingFrameworks drafting,
            OwnRules rules,
            PricingMeasures pricing,
            UnitValueBanks banks,
            CopyingFrameworks copying,
            RulePacks packs) {
        super(drafting);
        this.packs = packs;
        this.copying = copying;
        this.pricing = pricing;
        this.banks = banks;
        this.shift = new RuleShiftPiece(messages, rules, this::shifted);
    }

    @Override
    public void enter(Framework framework, BeforeEnterEvent event) {
        part = event.getRouteParameters().get("criterion").map(PartId::new).orElseThrow(NotFoundException::new);
        draw(framework);
    }

    private void draw(Framework found) {
        draw(found, found.criterion(part).orElseThrow(NotFoundException::new));
    }

    private void draw(Framework found, DraftPart criterion) {
        String name = criterion.name().isBlank() ? messages.say("criterion.unnamed") : criterion.name();
        begin(
                messages.say("builder.heading", name),
                found,
                new Breadcrumbs.Stop(CriteriaNavigation.criterion(id, part), name));
        entries.clear();
        meaning.from(Optional.of(criterion.answer("pack"))
                .filter(pack -> !pack.isEmpty())
                .flatMap(pack -> packs.pack(new PackId(pack))));
        scoring.removeAll();
        if (found.frozen().isPresent()) {
            read(found, criterion, found.frozen().get());
            return;
        }
        Div form = new Div(new Paragraph(messages.say("builder.intro", said.kind(criterion))), whole);
        CriterionFields.about(criterion).forEach(field -> form.add(entry(found, criterion, field)));
        priced.removeAll();
        if (criterion.kind() == CriterionKind.MONETISED) {
            priced.add(new UnitValuePiece(messages, pricing, banks, found, part, this::again));
        }
        form.add(new H2(messages.say("builder.scoring")), scoring, priced, shifted, shift);
        form.add(new H2(messages.say("builder.beside")));
        form.add(new Paragraph(messages.say("builder.beside.why")));
        CriterionFields.beside().forEach(field -> form.add(entry(found, criterion, field)));
        show(form);
        show(found, criterion);
    }

    private void show(Div form) {
        Div both = new Div(form, meaning);
        both.addClassName("criteria-builder");
        add(
                PageContents.of(messages, CriteriaNavigation.criterion(id, part), both)
                        .inLines(),
                both);
        found().criteria().stream()
                .map(DraftPart::id)
                .dropWhile(other -> !other.equals(part))
                .skip(1)
                .findFirst()
                .flatMap(next -> found().criterion(next))
                .ifPresent(next -> add(new Paragraph(new Anchor(
                        CriteriaNavigation.criterion(id, next.id()),
                        messages.say(
                                "builder.next",
                                next.name().isBlank() ? messages.say("criterion.unnamed") : next.name())))));
        add(new Paragraph(new Anchor(CriteriaNavigation.framework(id), messages.say("builder.back"))));
    }

    /** A criterion with which a tender was published is read and tried, and changed by nobody. */
    private void read(Framework found, DraftPart criterion, Framework.Frozen since) {
        AnswerWords answers = new AnswerWords(said, found);
        show(new Div(
                new FrozenPiece(messages, copying, found, since),
                new Paragraph(messages.say("builder.kind", said.kind(criterion))),
                new CheckAnswers(CriterionFields.all(criterion).stream()
                        // The rule stands beside it.
                        .filter(field -> field.type() != CriterionFields.Type.RULE)
                        .filter(field -> !criterion.answer(field.place()).isBlank())
                        .map(field -> new CheckAnswers.Answer(
                                said.label(field),
                                answers.of(field, criterion.answer(field.place())),
                                Optional.empty()))
                        .toList())));
        meaning.show(
                found,
                CriterionReading.of(criterion, found),
                said,
                place -> Optional.empty(),
                CriterionMeaning.Aloud.YES);
    }

    private AnswerEntry entry(Framework found, DraftPart criterion, Field field) {
        AnswerEntry entry = new AnswerEntry(drafting, found, criterion, field, said.label(field), this::again);
        entry.setId("field-" + field.place().replaceAll("[^A-Za-z0-9]", "-"));
        entry.onTyped(text -> written(field.path(), text));
        if (field.type() == CriterionFields.Type.RULE) {
            entry.teach(new RuleLanguagePiece(messages), found);
        }
        entries.put(field.place(), entry);
        return entry;
    }

    /** Something is being written: what it would come to is shown, and nothing is kept. */
    private void written(FieldPath field, String text) {
        kept.ifPresent(here -> {
            DraftPart criterion = here.criterion().typed(field, text);
            CriterionReading reading = CriterionReading.of(criterion, here.framework());
            meaning.show(here.framework(), reading, said, this::fieldId, CriterionMeaning.Aloud.NO);
            Optional.ofNullable(entries.get(CriterionFields.RULE)).ifPresent(rule -> rule.spots(reading.problems()));
        });
    }

    private Optional<String> fieldId(String place) {
        return Optional.ofNullable(entries.get(place)).map(AnswerEntry::fieldId);
    }

    /** The criterion has become another: a rule instead of a form, or the other way round. */
    private void shifted() {
        draw(found());
        boolean own = kept.filter(here -> isOwn(here.criterion())).isPresent();
        Note note = new Note(Note.Kind.SUCCESS, messages.say(own ? "take-over.done" : "way-back.done"));
        shifted.add(note);
        Focus.on(note);
    }

    /** Something was kept: everything that follows from the answers is worked out anew. */
    private void again() {
        Framework found = found();
        found.criterion(part).ifPresent(criterion -> {
            boolean other = kept.filter(here -> isOwn(here.criterion()) == isOwn(criterion))
                    .isEmpty();
            if (other) {
                draw(found, criterion);
            } else {
                show(found, criterion);
            }
        });
    }

    private static boolean isOwn(DraftPart criterion) {
        return criterion.kind() == CriterionKind.RULE;
    }

    private void show(Framework found, DraftPart criterion) {
        kept = Optional.of(new Kept(found, criterion));
        fit(found, criterion);
        entries.values().forEach(entry -> entry.follow(criterion));
        priced.getChildren().map(UnitValuePiece.class::cast).forEach(piece -> piece.show(criterion));
        CriterionReading reading = CriterionReading.of(criterion, found);
        whole.removeAll();
        shifted.removeAll();
        entries.values().forEach(entry -> entry.problem(reading.problems()));
        reading.problems().stream()
                .filter(problem -> !entries.containsKey(problem.place()))
                .forEach(problem -> whole.add(new Paragraph(said.piece(problem))));
        meaning.show(found, reading, said, this::fieldId, CriterionMeaning.Aloud.YES);
        shift.show(found, reading);
    }

    /** Fields come and go with the basis, the formula and the scale; those that stay are not touched, nor is the focus. */
    private void fit(Framework found, DraftPart criterion) {
        List<Field> wanted = CriterionFields.scoring(criterion);
        List<String> places = wanted.stream().map(Field::place).toList();
        scoring.getChildren()
                .map(AnswerEntry.class::cast)
                .filter(entry -> !places.contains(entry.place()))
                .toList()
                .forEach(entry -> {
                    scoring.remove(entry);
                    entries.remove(entry.place());
                });
        for (int i = 0; i < wanted.size(); i++) {
            Field field = wanted.get(i);
            if (!entries.containsKey(field.place())) {
                scoring.addComponentAtIndex(i, entry(found, criterion, field));
            }
        }
    }
}
