package org.evenhand.spreadsheets;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One sheet as it was read.
 *
 * @param rows those that hold something, from above
 */
public record Grid(String name, List<Row> rows) {

    private static final int LETTERS = 26;

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells what they hold by column, from 0; figures in plain notation
     */
    public record Row(int number, SortedMap<Integer, String> cells) {

        /** What a cell holds; nothing where it is empty. */
        public String text(int column) {
            return Optional.ofNullable(cells.get(column)).orElse("");
        }

        /** The place of a cell of this row: {@code F12}. */
        public String place(int column) {
            return Grid.column(column) + number;
        }
    }

    /** The row of that number. */
    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** A column as spreadsheets name it: 0 is {@code A}, 27 is {@code AB}. */
    public static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int left = index + 1; left > 0; left = (left - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return name.toString();
    }

    /** The column of a place such as {@code F12}; below 0 where it names none. */
    static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && column <= 1_000_000; i++) {
            char letter = place.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
