package org.evenhand.spreadsheets;

import java.util.List;

/** A cell to be written. What is text stays text, whatever it begins with; a spreadsheet must not take it for a formula. */
public record SheetCell(String text, Kind kind) {

    /** Way in which a cell is written. */
    public enum Kind {
        HEADING,
        /** For programs; in grey. */
        QUIET,
        TEXT,
        /** A figure in plain notation; one that spreadsheets would round is written as a text. */
        FIGURE
    }

    /**
     * A sheet to be written.
     *
     * @param fixedRows how many stay in sight while the reader scrolls
     * @param fixedColumns how many stay in sight
     * @param widths of the columns, in characters
     */
    public record Sheet(
            String name, int fixedRows, int fixedColumns, List<Integer> widths, List<List<SheetCell>> rows) {}

    /** A heading. */
    public static SheetCell heading(String text) {
        return new SheetCell(text, Kind.HEADING);
    }

    /** A text for programs. */
    public static SheetCell quiet(String text) {
        return new SheetCell(text, Kind.QUIET);
    }

    /** A text. */
    public static SheetCell text(String text) {
        return new SheetCell(text, Kind.TEXT);
    }

    /** A figure. */
    public static SheetCell figure(String text) {
        return new SheetCell(text, Kind.FIGURE);
    }
}
