package org.evenhand.unitvalues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.CellTrouble;
import org.evenhand.spreadsheets.Grid;
import org.evenhand.spreadsheets.SheetMistake;
import org.evenhand.unitvalues.UnitValueBanks.Planned;
import org.evenhand.unitvalues.UnitValueBanks.Planned.Why;

/** Reads unit values from a table: a row for each measure, under headings in any of our languages. */
final class BankTable {

    /** A column. */
    private enum Column {
        MEASURE,
        NAME,
        UNIT,
        VALUE,
        /** May be left out. */
        YEAR;

        private boolean isNamed(String heading, List<MessageLookup> languages) {
            String head = heading.strip().toLowerCase(Locale.ROOT);
            return head.equals(Constants.word(this))
                    || languages.stream()
                            .anyMatch(language -> language.say("bank.column." + Constants.word(this))
                                    .toLowerCase(Locale.ROOT)
                                    .equals(head));
        }
    }

    private static final int LONGEST_NAME = 500;

    private final List<MessageLookup> languages;
    private final List<SheetMistake> mistakes = new ArrayList<>();
    private final List<UnitValue> values = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private BankTable(List<MessageLookup> languages) {
        this.languages = languages;
    }

    static Planned.Read read(Grid grid, List<CellTrouble> troubles, List<MessageLookup> languages) {
        BankTable table = new BankTable(languages);
        troubles.forEach(one -> table.mistakes.add(SheetMistake.of(one)));
        if (!grid.rows().isEmpty()) {
            table.headings(grid.rows().getFirst());
        }
        for (Column column : Column.values()) {
            if (column != Column.YEAR && !table.columns.containsKey(column)) {
                table.mistakes.add(new SheetMistake("", Why.HEADING_MISSING, table.name(column)));
            }
        }
        if (table.columns.size() >= Column.values().length - 1) {
            grid.rows().stream().skip(1).forEach(table::row);
        }
        return new Planned.Read(grid.name(), List.copyOf(table.values), List.copyOf(table.mistakes));
    }

    private void headings(Grid.Row heads) {
        heads.cells().forEach((index, text) -> {
            for (Column column : Column.values()) {
                if (column.isNamed(text, languages) && columns.putIfAbsent(column, index) != null) {
                    mistakes.add(new SheetMistake(heads.place(index), Why.HEADING_TWICE, name(column)));
                }
            }
        });
    }

    private String name(Column column) {
        return languages.getFirst().say("bank.column." + Constants.word(column));
    }

    private void row(Grid.Row row) {
        int before = mistakes.size();
        String measure = text(row, Column.MEASURE, Why.NO_MEASURE);
        if (!measure.isEmpty() && !measure.matches(UnitValue.FORM)) {
            mistake(row, Column.MEASURE, Why.MEASURE_FORM, measure);
        } else if (!measure.isEmpty() && !seen.add(measure)) {
            mistake(row, Column.MEASURE, Why.MEASURE_TWICE, measure);
        }
        String name = text(row, Column.NAME, Why.NO_NAME);
        String unit = text(row, Column.UNIT, Why.NO_UNIT);
        Optional<BigDecimal> pounds = pounds(row);
        Optional<Integer> year = year(row);
        if (mistakes.size() == before) {
            values.add(new UnitValue(measure, name, unit, pounds.orElseThrow(), year));
        }
    }

    private Optional<BigDecimal> pounds(Grid.Row row) {
        String said = text(row, Column.VALUE, Why.NO_VALUE);
        FigureReading reading = UnitValue.figure().read(said);
        reading.refusal()
                .ifPresent(refused -> mistakes.add(new SheetMistake(
                        column(Column.VALUE).map(row::place).orElse(""),
                        Why.FIGURE,
                        TypedText.shortened(said),
                        Optional.of(refused))));
        return reading.number();
    }

    private Optional<Integer> year(Grid.Row row) {
        String said = column(Column.YEAR).map(row::text).orElse("").strip();
        Optional<Integer> year = BankTerms.year(said);
        if (!said.isEmpty() && year.isEmpty()) {
            mistake(row, Column.YEAR, Why.YEAR, said);
        }
        return year;
    }

    private String text(Grid.Row row, Column column, Why missing) {
        String text = TypedText.clean(column(column).map(row::text).orElse("")).strip();
        if (text.isEmpty()) {
            mistake(row, column, missing, "");
        } else if (text.length() > LONGEST_NAME) {
            mistake(row, column, Why.TOO_LONG, String.valueOf(LONGEST_NAME));
        }
        return text;
    }

    private Optional<Integer> column(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    private void mistake(Grid.Row row, Column column, Why why, String what) {
        mistakes.add(new SheetMistake(column(column).map(row::place).orElse(""), why, TypedText.shortened(what)));
    }
}
