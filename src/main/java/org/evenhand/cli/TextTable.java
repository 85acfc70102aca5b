package org.evenhand.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of plain text. Figures stand to the right of their column, words to the left of the last one; a table that would
 * be wider than the page is written as a list instead.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The lines of the table. */
    List<String> lines(int width) {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        boolean fits = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) <= width;
        List<String> lines = new ArrayList<>();
        if (fits) {
            lines.add(line(headings, widths));
            rows.forEach(row -> lines.add(line(row, widths)));
        } else {
            rows.forEach(row -> list(row, lines));
        }
        return lines;
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(headings.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElse(0);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length - 1; i++) {
            line.append(" ".repeat(widths[i] - cells.get(i).length()))
                    .append(cells.get(i))
                    .append(GAP);
        }
        return line.append(cells.getLast()).toString();
    }

    private void list(List<String> row, List<String> lines) {
        lines.add(row.getLast());
        for (int i = 0; i < row.size() - 1; i++) {
            lines.add(GAP + headings.get(i) + ": " + row.get(i));
        }
    }
}
