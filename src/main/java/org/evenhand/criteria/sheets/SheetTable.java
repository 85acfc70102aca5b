package org.evenhand.criteria.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.criteria.sheets.SheetPlan.Why;
import org.evenhand.shared.TypedText;
import org.evenhand.spreadsheets.CellTrouble;
import org.evenhand.spreadsheets.Grid;
import org.evenhand.spreadsheets.SheetMistake;

/**
 * A sheet of criteria with its columns known. The row for programs, below the headings, says which column is which, so that
 * the headings can be in any language.
 *
 * @param columns by their number, which place each is for
 * @param framework of which the sheet was made
 * @param version of the framework when it was
 * @param rows those below the headings
 */
record SheetTable(
        SortedMap<Integer, String> columns,
        Optional<FrameworkId> framework,
        Optional<Long> version,
        List<Grid.Row> rows,
        List<SheetMistake> mistakes) {

    /** The column of a criterion's name, which never changes. */
    static final String PART = "part";

    /** The column of its kind. */
    static final String KIND = "kind";

    private static final int HEADINGS = 5;
    private static final Pattern MARK = Pattern.compile("part(?:\\|([\\w.-]{1,36})\\|(\\d{1,18}))?");

    /** What marks the first column of a sheet. */
    static String mark(Framework framework) {
        return PART + "|" + framework.id() + "|" + framework.version();
    }

    static SheetTable of(Grid grid, List<CellTrouble> troubles) {
        List<SheetMistake> mistakes = new ArrayList<>();
        troubles.forEach(one -> mistakes.add(SheetMistake.of(one)));
        Optional<Grid.Row> heads = grid.rows().stream()
                .limit(HEADINGS)
                .filter(row -> row.cells().values().stream()
                        .anyMatch(cell -> MARK.matcher(cell.strip()).matches()))
                .findFirst();
        if (heads.isEmpty()) {
            mistakes.add(new SheetMistake("", Why.NO_HEADINGS, grid.name()));
            return new SheetTable(new TreeMap<>(), Optional.empty(), Optional.empty(), List.of(), mistakes);
        }
        SortedMap<Integer, String> columns = columns(heads.get(), mistakes);
        List<Grid.Row> rows = grid.rows().stream()
                .filter(row -> row.number() > heads.get().number())
                .toList();
        unnamed(rows, columns, heads.get(), mistakes);
        Optional<Matcher> mark = heads.get().cells().values().stream()
                .map(cell -> MARK.matcher(cell.strip()))
                .filter(Matcher::matches)
                .findFirst();
        return new SheetTable(
                columns,
                mark.map(found -> found.group(1)).map(FrameworkId::new),
                mark.map(found -> found.group(2)).map(Long::valueOf),
                rows,
                mistakes);
    }

    /** What a row says at a place; nothing where there is no such column. */
    String text(Grid.Row row, String place) {
        return column(place).map(row::text).orElse("");
    }

    /** The cell of a row at a place. */
    String cell(Grid.Row row, String place) {
        return column(place).map(row::place).orElse("");
    }

    private Optional<Integer> column(String place) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(place))
                .map(SortedMap.Entry::getKey)
                .findFirst();
    }

    private static SortedMap<Integer, String> columns(Grid.Row heads, List<SheetMistake> mistakes) {
        SortedMap<Integer, String> columns = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        heads.cells().forEach((column, text) -> {
            String place = MARK.matcher(text.strip()).matches() ? PART : text.strip();
            boolean known = place.equals(PART) || place.equals(KIND) || FrameworkFields.isPlace(place);
            if (!known) {
                mistakes.add(new SheetMistake(heads.place(column), Why.HEADING_UNKNOWN, TypedText.shortened(place)));
            } else if (!seen.add(place)) {
                mistakes.add(new SheetMistake(heads.place(column), Why.HEADING_TWICE, place));
            }
            columns.put(column, place);
        });
        if (!seen.contains(KIND)) {
            mistakes.add(new SheetMistake("", Why.HEADING_MISSING, KIND));
        }
        return columns;
    }

    private static void unnamed(
            List<Grid.Row> rows, SortedMap<Integer, String> columns, Grid.Row heads, List<SheetMistake> mistakes) {
        Set<Integer> said = new HashSet<>();
        for (Grid.Row row : rows) {
            row.cells().keySet().stream()
                    .filter(column -> !columns.containsKey(column) && said.add(column))
                    .forEach(column -> mistakes.add(
                            new SheetMistake(row.place(column), Why.NO_HEADING_ABOVE, heads.place(column))));
        }
    }
}
