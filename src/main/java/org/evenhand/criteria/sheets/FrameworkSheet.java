package org.evenhand.criteria.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.SheetCell;

/** A framework as a spreadsheet: a row for each criterion, a column for each answer in use, and a sheet that explains. */
final class FrameworkSheet {

    /** The message that names the sheet of criteria. */
    static final String NAME = "sheet.name";

    private static final List<String> FIRST = List.of("id", "section");
    private static final int WIDE = 40;
    private static final int NARROW = 14;
    private static final int LINES_OF_GUIDE = 9;

    private final Framework framework;
    private final MessageLookup language;
    private final SheetNames names;

    FrameworkSheet(Framework framework, MessageLookup language) {
        this.framework = framework;
        this.language = language;
        this.names = SheetNames.in(language);
    }

    List<SheetCell.Sheet> sheets() {
        return List.of(criteria(), guide());
    }

    private SheetCell.Sheet criteria() {
        List<Field> columns = columns();
        List<Integer> widths = new ArrayList<>();
        List<SheetCell> headings = new ArrayList<>();
        List<SheetCell> places = new ArrayList<>();
        columns.forEach(field -> {
            widths.add(field.type() == Type.TEXT || field.type() == Type.RULE ? WIDE : NARROW);
            headings.add(SheetCell.heading(names.label(field)));
            places.add(SheetCell.quiet(field.place()));
        });
        insert(
                headings,
                SheetCell.heading(language.say("sheet.column.part")),
                SheetCell.heading(language.say("sheet.column.kind")));
        insert(places, SheetCell.quiet(SheetTable.mark(framework)), SheetCell.quiet(SheetTable.KIND));
        widths.addFirst(NARROW);
        widths.add(FIRST.size() + 1, NARROW);
        List<List<SheetCell>> rows = new ArrayList<>(List.of(headings, places));
        framework.criteria().forEach(criterion -> rows.add(row(criterion, columns)));
        return new SheetCell.Sheet(language.say(NAME), 2, 2, widths, rows);
    }

    /** The name comes first, and the kind after what is said of every kind. */
    private static void insert(List<SheetCell> row, SheetCell part, SheetCell kind) {
        row.addFirst(part);
        row.add(FIRST.size() + 1, kind);
    }

    private List<Field> columns() {
        Map<String, Field> fields = new LinkedHashMap<>();
        DraftPart any = new DraftPart(PartId.FRAMEWORK, CriterionKind.JUDGED.beginning(""));
        List<Field> about = CriterionFields.about(any);
        about.stream()
                .filter(field -> FIRST.contains(field.place()))
                .forEach(field -> fields.put(field.place(), field));
        about.forEach(field -> fields.putIfAbsent(field.place(), field));
        framework.criteria().stream()
                .flatMap(criterion -> CriterionFields.scoring(criterion).stream())
                .filter(field -> !field.place().equals(CriterionFields.RULE))
                .forEach(field -> fields.putIfAbsent(field.place(), field));
        CriterionFields.beside().forEach(field -> fields.put(field.place(), field));
        framework.criteria().stream()
                .flatMap(criterion -> CriterionFields.scoring(criterion).stream())
                .forEach(field -> fields.putIfAbsent(field.place(), field));
        return List.copyOf(fields.values());
    }

    private List<SheetCell> row(DraftPart criterion, List<Field> columns) {
        List<String> used = CriterionFields.places(criterion);
        List<SheetCell> row = new ArrayList<>();
        columns.forEach(field -> row.add(
                used.contains(field.place()) ? cell(field, criterion.answer(field.place())) : SheetCell.text("")));
        insert(row, SheetCell.text(criterion.id().value()), SheetCell.text(names.kind(criterion.kind())));
        return row;
    }

    private SheetCell cell(Field field, String answer) {
        return switch (field.type()) {
            case NUMBER -> Figures.read(answer).isPresent() ? SheetCell.figure(answer) : SheetCell.text(answer);
            case CHOICE -> SheetCell.text(field.choices().contains(answer) ? names.choice(field, answer) : answer);
            case SECTION -> SheetCell.text(section(answer));
            case LINE, TEXT, RULE -> SheetCell.text(answer);
        };
    }

    /** The title of a section, if no other has the same. */
    private String section(String id) {
        Optional<String> title = framework.section(new PartId(id)).map(DraftPart::name);
        return title.filter(name -> framework.sections().stream()
                                .filter(section -> section.name().equals(name))
                                .count()
                        == 1)
                .orElse(id);
    }

    private SheetCell.Sheet guide() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(List.of(SheetCell.heading(framework.title())));
        for (int line = 1; line <= LINES_OF_GUIDE; line++) {
            rows.add(List.of(SheetCell.text(language.say("sheet.guide." + line))));
        }
        boolean licensed = framework.criteria().stream()
                .flatMap(criterion -> criterion.answers().keySet().stream())
                .anyMatch(place -> place.startsWith(CriterionFields.BANK));
        if (licensed) {
            rows.add(List.of(SheetCell.text(language.say("sheet.guide.licensed"))));
        }
        rows.add(List.of(SheetCell.heading(language.say("sheet.guide.kinds"))));
        for (CriterionKind kind : CriterionKind.values()) {
            rows.add(List.of(SheetCell.text(names.kind(kind))));
        }
        rows.add(List.of(SheetCell.heading(language.say("sheet.guide.sections"))));
        framework
                .sections()
                .forEach(section ->
                        rows.add(List.of(SheetCell.text(section(section.id().value())))));
        rows.add(List.of(SheetCell.heading(language.say("sheet.guide.choices"))));
        FrameworkFields.everyChoice()
                .forEach(field -> rows.add(List.of(
                        SheetCell.text(names.label(field)),
                        SheetCell.text(String.join(
                                "; ",
                                field.choices().stream()
                                        .map(code -> names.choice(field, code))
                                        .toList())),
                        SheetCell.quiet(field.place()))));
        return new SheetCell.Sheet(language.say("sheet.guide.name"), 0, 0, List.of(WIDE * 2, WIDE * 2, WIDE), rows);
    }
}
