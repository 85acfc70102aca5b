package org.evenhand.criteria.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.criteria.drafting.References;
import org.evenhand.criteria.drafting.Renaming;
import org.evenhand.criteria.sheets.SheetPlan.Why;
import org.evenhand.shared.TypedText;
import org.evenhand.spreadsheets.Grid;
import org.evenhand.spreadsheets.SheetMistake;

/** Works out what a sheet would change, and each mistake in it by cell. */
final class SheetPlanning {

    private final Framework framework;
    private final Framework before;
    private final SheetTable table;
    private final SheetNames names;
    private final SheetValues values;

    private final List<SheetMistake> mistakes;
    private final List<SheetPlan.Addition> additions = new ArrayList<>();
    private final List<SheetPlan.Change> changes = new ArrayList<>();
    private final List<SheetPlan.Conflict> conflicts = new ArrayList<>();
    private final Set<PartId> inSheet = new HashSet<>();
    /** The cells in which references are, by what stands there. */
    private final Map<String, List<String>> references = new HashMap<>();

    /**
     * Plans for a framework.
     *
     * @param before as it stood when the sheet was downloaded; as it stands now where that is not known
     */
    SheetPlanning(Framework framework, Framework before, SheetTable table, SheetNames names) {
        this.framework = framework;
        this.before = before;
        this.table = table;
        this.names = names;
        this.mistakes = new ArrayList<>(table.mistakes());
        this.values = new SheetValues(framework, names);
    }

    SheetPlan plan() {
        List<Grid.Row> added = new ArrayList<>();
        for (Grid.Row row : table.rows()) {
            String part = table.text(row, SheetTable.PART).strip();
            if (part.isEmpty()) {
                added.add(row);
            } else {
                framework
                        .criterion(new PartId(part))
                        .ifPresentOrElse(
                                criterion -> existing(row, criterion),
                                () -> mistake(row, SheetTable.PART, Why.NO_SUCH_CRITERION, TypedText.shortened(part)));
            }
        }
        List<DraftPart> notInSheet = framework.criteria().stream()
                .filter(criterion -> !inSheet.contains(criterion.id()))
                .toList();
        notInSheet.forEach(criterion -> reference(criterion.answer("id"), ""));
        added.forEach(this::added);
        references.forEach((reference, cells) -> cells.stream()
                .filter(cell -> cells.size() > 1 && !cell.isEmpty())
                .forEach(cell -> mistakes.add(new SheetMistake(cell, Why.REFERENCE_TWICE, reference))));
        if (!framework.hasRoomFor(additions.size())) {
            mistakes.add(new SheetMistake("", Why.TOO_MANY_CRITERIA, String.valueOf(Framework.MOST_CRITERIA)));
        }
        Renaming renaming = Renaming.ofSheet(framework, changes);
        renaming.hindrance()
                .ifPresent(hindrance -> changes.stream()
                        .filter(change -> change.field().place().equals("id"))
                        .forEach(change -> mistakes.add(new SheetMistake(
                                change.cell(), Why.REFERENCE_IN_RULE, String.join(", ", hindrance.rules())))));
        return new SheetPlan(
                framework.id(),
                framework.version(),
                List.copyOf(additions),
                List.copyOf(renaming.following(framework, changes)),
                List.copyOf(conflicts),
                notInSheet,
                List.copyOf(mistakes));
    }

    private void existing(Grid.Row row, DraftPart criterion) {
        if (!inSheet.add(criterion.id())) {
            mistake(row, SheetTable.PART, Why.CRITERION_TWICE, criterion.id().value());
            return;
        }
        String kind = table.text(row, SheetTable.KIND);
        Optional<CriterionKind> named = names.kindOf(kind);
        if (!kind.isBlank() && named.isEmpty()) {
            mistake(row, SheetTable.KIND, Why.UNKNOWN_KIND, TypedText.shortened(kind));
        }
        DraftPart was = before.criterion(criterion.id()).orElse(criterion);
        SortedMap<String, String> changed = new TreeMap<>(criterion.answers());
        Map<String, String> read = read(row);
        List<String> shown = CriterionFields.places(was);
        read.forEach((place, value) -> {
            String old = shown.contains(place) ? was.answer(place) : "";
            if (!SheetValues.same(place, value, old)) {
                changed.put(place, value);
            }
        });
        DraftPart after = new DraftPart(criterion.id(), changed);
        boolean sameKind = named.isEmpty() || named.get() == criterion.kind() || named.get() == after.kind();
        if (!sameKind) {
            mistake(row, SheetTable.KIND, Why.OTHER_KIND, names.kind(criterion.kind()));
        }
        List<Field> fields = CriterionFields.all(after);
        List<String> now = CriterionFields.places(criterion);
        for (Map.Entry<String, String> one : read.entrySet()) {
            String place = one.getKey();
            String value = one.getValue();
            String stands = criterion.answer(place);
            String old = shown.contains(place) ? was.answer(place) : "";
            boolean resurfaces = !now.contains(place) && value.isBlank() && !stands.isBlank();
            if (SheetValues.same(place, value, stands) || SheetValues.same(place, value, old) && !resurfaces) {
                continue;
            }
            Optional<Field> field =
                    fields.stream().filter(known -> known.place().equals(place)).findFirst();
            if (field.isEmpty()) {
                if (!value.isBlank()) {
                    mistake(row, place, Why.NOT_THIS_KIND, names.kind(after.kind()));
                }
                continue;
            }
            if (!allowed(row, field.get(), value)) {
                continue;
            }
            SheetPlan.Change change =
                    new SheetPlan.Change(table.cell(row, place), criterion, field.get(), stands, value);
            if (resurfaces || SheetValues.same(place, stands, old)) {
                changes.add(change);
            } else {
                conflicts.add(new SheetPlan.Conflict(change, old));
            }
        }
        reference(after.answer("id"), table.cell(row, "id"));
    }

    private void added(Grid.Row row) {
        String said = table.text(row, SheetTable.KIND);
        Optional<CriterionKind> kind = names.kindOf(said);
        if (kind.isEmpty()) {
            mistake(
                    row,
                    SheetTable.KIND,
                    said.isBlank() ? Why.NO_KIND : Why.UNKNOWN_KIND,
                    said.isBlank() ? "" : TypedText.shortened(said));
            return;
        }
        Map<String, String> read = read(row);
        String reference = Optional.ofNullable(read.get("id"))
                .filter(id -> !id.isBlank())
                .map(String::strip)
                .orElseGet(this::free);
        SortedMap<String, String> answers = kind.get().beginning(reference);
        read.forEach((place, value) -> {
            if (!value.isBlank()) {
                answers.put(place, value);
            }
        });
        answers.put("id", reference);
        reference(reference, table.cell(row, "id"));
        DraftPart after = new DraftPart(PartId.FRAMEWORK, answers);
        List<Field> fields = CriterionFields.all(after);
        read.forEach((place, value) -> {
            if (!value.isBlank()) {
                fields.stream()
                        .filter(field -> field.place().equals(place))
                        .findFirst()
                        .ifPresentOrElse(
                                field -> allowed(row, field, value),
                                () -> mistake(row, place, Why.NOT_THIS_KIND, names.kind(after.kind())));
            }
        });
        additions.add(new SheetPlan.Addition(row.number(), after.kind(), answers));
    }

    /** What a row says at every place that it has a column for, as it would be kept; mistakes are said and left out. */
    private Map<String, String> read(Grid.Row row) {
        Map<String, String> read = new TreeMap<>();
        table.columns().forEach((column, place) -> {
            if (!place.equals(SheetTable.PART) && !place.equals(SheetTable.KIND) && FrameworkFields.isPlace(place)) {
                switch (values.read(place, row.text(column))) {
                    case SheetValues.Value.Kept kept -> read.put(place, kept.text());
                    case SheetValues.Value.Wrong wrong ->
                        mistakes.add(new SheetMistake(row.place(column), wrong.why(), wrong.what(), wrong.figure()));
                }
            }
        });
        return read;
    }

    /** A choice may be known and yet not be one of this kind. */
    private boolean allowed(Grid.Row row, Field field, String value) {
        boolean allowed =
                field.choices().isEmpty() || value.isBlank() || field.choices().contains(value);
        if (!allowed) {
            mistake(row, field.place(), Why.UNKNOWN_CHOICE, names.choice(field, value));
        }
        return allowed;
    }

    private String free() {
        int number = 1;
        while (references.containsKey(References.PREFIX + number)) {
            number++;
        }
        return References.PREFIX + number;
    }

    private void reference(String reference, String cell) {
        if (!reference.isBlank()) {
            references
                    .computeIfAbsent(reference.strip(), any -> new ArrayList<>())
                    .add(cell);
        }
    }

    private void mistake(Grid.Row row, String place, Why why, String what) {
        mistakes.add(new SheetMistake(table.cell(row, place), why, what));
    }
}
