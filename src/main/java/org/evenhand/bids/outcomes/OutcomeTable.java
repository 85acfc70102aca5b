package org.evenhand.bids.outcomes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.Grid;
import org.evenhand.spreadsheets.TableReader;
import org.evenhand.spreadsheets.WorkbookReading;

/** Table of an outcomes tool, as it was read: headings in its first row, and a row for each person. It is counted, and never kept. */
public final class OutcomeTable {

    /** As many rows are read. */
    public static final int MOST_ROWS = 20_000;

    /** A longer heading is a text that went wrong. */
    static final int LONGEST_HEADING = 200;

    private static final int FEWEST_COLUMNS = 3;

    private final Map<String, Integer> columns;
    private final List<Grid.Row> rows;

    private OutcomeTable(Map<String, Integer> columns, List<Grid.Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Outcome of reading a file. */
    public sealed interface Reading {

        /** It can be counted. */
        record Whole(OutcomeTable table) implements Reading {}

        /** It is no file that can be read. */
        record NoFile(FileTrouble why) implements Reading {}

        /**
         * It is no table that can be counted.
         *
         * @param place of the first cell that is not right; empty for the table as a whole
         */
        record NoTable(Why why, String place) implements Reading {}
    }

    /** Reason for which a table cannot be counted. */
    public enum Why {
        /** It has fewer than three columns with a heading, or no row below. */
        TOO_SMALL,
        HEADING_TWICE,
        HEADING_TOO_LONG,
        /** Something stands in a column without a heading. */
        NO_HEADING,
        FORMULA,
        MERGED,
        ERROR;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Reads a file. */
    public static Reading read(byte[] file) {
        return switch (TableReader.read(file, MOST_ROWS)) {
            case WorkbookReading.Refused(FileTrouble why) -> new Reading.NoFile(why);
            case WorkbookReading.Read read
            when !read.troubles().isEmpty() ->
                new Reading.NoTable(
                        switch (read.troubles().getFirst().why()) {
                            case FORMULA -> Why.FORMULA;
                            case MERGED -> Why.MERGED;
                            case ERROR -> Why.ERROR;
                        },
                        read.troubles().getFirst().place());
            case WorkbookReading.Read read -> table(read.grid().rows());
        };
    }

    private static Reading table(List<Grid.Row> rows) {
        if (rows.size() < 2) {
            return new Reading.NoTable(Why.TOO_SMALL, "");
        }
        Grid.Row first = rows.getFirst();
        Map<String, Integer> columns = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (Map.Entry<Integer, String> cell : first.cells().entrySet()) {
            String heading = cell.getValue().strip().replaceAll("\\s+", " ");
            if (heading.length() > LONGEST_HEADING) {
                return new Reading.NoTable(Why.HEADING_TOO_LONG, first.place(cell.getKey()));
            }
            if (!known.add(heading.toLowerCase(Locale.ROOT))) {
                return new Reading.NoTable(Why.HEADING_TWICE, first.place(cell.getKey()));
            }
            columns.put(heading, cell.getKey());
        }
        for (Grid.Row row : rows) {
            for (Map.Entry<Integer, String> cell : row.cells().entrySet()) {
                if (!first.cells().containsKey(cell.getKey())) {
                    return new Reading.NoTable(Why.NO_HEADING, row.place(cell.getKey()));
                }
                if (isFormula(cell.getValue())) {
                    return new Reading.NoTable(Why.FORMULA, row.place(cell.getKey()));
                }
            }
        }
        return columns.size() < FEWEST_COLUMNS
                ? new Reading.NoTable(Why.TOO_SMALL, "")
                : new Reading.Whole(new OutcomeTable(columns, List.copyOf(rows.subList(1, rows.size()))));
    }

    /** Whether a spreadsheet would take a text for a formula that is none of ours to reckon. */
    private static boolean isFormula(String text) {
        String tidy = text.strip();
        return tidy.startsWith("=") || tidy.startsWith("@");
    }

    /** The headings in their order. */
    public List<String> headings() {
        return List.copyOf(columns.keySet());
    }

    /** How many rows stand below the headings. */
    public int size() {
        return rows.size();
    }

    /** Counts by some of its columns. */
    public OutcomeCount count(OutcomeColumns chosen) {
        int people = 0;
        int improved = 0;
        int askedOnce = 0;
        int nobody = 0;
        List<Integer> notUnderstood = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Grid.Row row : rows) {
            String who = text(row, chosen.who()).toLowerCase(Locale.ROOT);
            String before = text(row, chosen.baseline());
            String after = text(row, chosen.followUp());
            if (who.isEmpty()) {
                nobody++;
            } else if (!known.add(who)) {
                again.add(row.number());
            } else if (before.isEmpty() || after.isEmpty()) {
                askedOnce++;
            } else {
                Optional<BigDecimal> first = figure(before);
                Optional<BigDecimal> last = figure(after);
                if (first.isEmpty() || last.isEmpty()) {
                    notUnderstood.add(row.number());
                } else {
                    people++;
                    improved += chosen.isBetter(first.get(), last.get()) ? 1 : 0;
                }
            }
        }
        return new OutcomeCount(people, improved, askedOnce, nobody, notUnderstood, again);
    }

    private String text(Grid.Row row, String heading) {
        return Optional.ofNullable(columns.get(heading))
                .map(row::text)
                .orElse("")
                .strip();
    }

    private static Optional<BigDecimal> figure(String text) {
        return FigureForm.number().alsoBelow0().kept(text);
    }
}
