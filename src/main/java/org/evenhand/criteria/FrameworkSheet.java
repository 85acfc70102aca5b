package org.evenhand.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.sheets.Written;

/** A framework as a spreadsheet: a row for each criterion, a column for each answer in use, and a sheet that explains. */
final class FrameworkSheet {

    /** The message that names the sheet of criteria. */
    static final String NAME = "sheet.name";

    private static final List<String> FIRST = List.of("id", "section");
    private static final int WIDE = 40;
    private static final int NARROW = 14;
    private static final int LINES_OF_GUIDE = 9;

    private final Framework framework;
    private final Saying language;
    private final SheetNames names;

    FrameworkSheet(Framework framework, Saying language) {
        this.framework = framework;
        this.language = language;
        this.names = SheetNames.in(language);
    }

    List<Written.Sheet> sheets() {
        return List.of(criteria(), guide());
    }

    private Written.Sheet criteria() {
        List<Field> columns = columns();
        List<Integer> widths = new ArrayList<>();
        List<Written> headings = new ArrayList<>();
        List<Written> places = new ArrayList<>();
        columns.forEach(field -> {
            widths.add(field.type() == Type.TEXT || field.type() == Type.RULE ? WIDE : NARROW);
            headings.add(Written.heading(names.label(field)));
            places.add(Written.quiet(field.place()));
        });
        insert(
                headings,
                Written.heading(language.say("sheet.column.part")),
                Written.heading(language.say("sheet.column.kind")));
        insert(places, Written.quiet(SheetTable.mark(framework)), Written.quiet(SheetTable.KIND));
        widths.addFirst(NARROW);
        widths.add(FIRST.size() + 1, NARROW);
        List<List<Written>> rows = new ArrayList<>(List.of(headings, places));
        framework.criteria().forEach(criterion -> rows.add(row(criterion, columns)));
        return new Written.Sheet(language.say(NAME), 2, 2, widths, rows);
    }

    /** The name comes first, and the kind after what is said of every kind. */
    private static void insert(List<Written> row, Written part, Written kind) {
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

    private List<Written> row(DraftPart criterion, List<Field> columns) {
        List<String> used = CriterionFields.places(criterion);
        List<Written> row = new ArrayList<>();
        columns.forEach(field -> row.add(
                used.contains(field.place()) ? cell(field, criterion.answer(field.place())) : Written.text("")));
        insert(row, Written.text(criterion.id().value()), Written.text(names.kind(criterion.kind())));
        return row;
    }

    private Written cell(Field field, String answer) {
        return switch (field.type()) {
            case NUMBER -> Figures.read(answer).isPresent() ? Written.figure(answer) : Written.text(answer);
            case CHOICE -> Written.text(field.choices().contains(answer) ? names.choice(field, answer) : answer);
            case SECTION -> Written.text(section(answer));
            case LINE, TEXT, RULE -> Written.text(answer);
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

    private Written.Sheet guide() {
        List<List<Written>> rows = new ArrayList<>();
        rows.add(List.of(Written.heading(framework.title())));
        for (int line = 1; line <= LINES_OF_GUIDE; line++) {
            rows.add(List.of(Written.text(language.say("sheet.guide." + line))));
        }
        boolean licensed = framework.criteria().stream()
                .flatMap(criterion -> criterion.answers().keySet().stream())
                .anyMatch(place -> place.startsWith(CriterionFields.BANK));
        if (licensed) {
            rows.add(List.of(Written.text(language.say("sheet.guide.licensed"))));
        }
        rows.add(List.of(Written.heading(language.say("sheet.guide.kinds"))));
        for (CriterionKind kind : CriterionKind.values()) {
            rows.add(List.of(Written.text(names.kind(kind))));
        }
        rows.add(List.of(Written.heading(language.say("sheet.guide.sections"))));
        framework
                .sections()
                .forEach(section ->
                        rows.add(List.of(Written.text(section(section.id().value())))));
        rows.add(List.of(Written.heading(language.say("sheet.guide.choices"))));
        Places.everyChoice()
                .forEach(field -> rows.add(List.of(
                        Written.text(names.label(field)),
                        Written.text(String.join(
                                "; ",
                                field.choices().stream()
                                        .map(code -> names.choice(field, code))
                                        .toList())),
                        Written.quiet(field.place()))));
        return new Written.Sheet(language.say("sheet.guide.name"), 0, 0, List.of(WIDE * 2, WIDE * 2, WIDE), rows);
    }
}
