package org.evenhand.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that comes with the application: a CSV file among its resources, in UTF-8, with the names of its columns in the
 * first line and comments that begin with {@code #}.
 */
public final class BundledTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** A line of a table. */
    public record Row(String file, long line, Map<String, String> cells) {

        /** The cell of a column. */
        public String cell(String column) {
            return Objects.requireNonNull(cells.get(column), () -> where() + " has no cell for " + column);
        }

        /** The value that a cell names by its word. */
        public <E extends Enum<E>> E one(Class<E> type, String column) {
            return Constants.of(type, cell(column))
                    .orElseThrow(
                            () -> new IllegalStateException(where() + " says “" + cell(column) + "” for " + column));
        }

        private String where() {
            return file + ", line " + line + ",";
        }
    }

    private BundledTable() {}

    /** Reads the file of that name; it is a defect of the application if it cannot be read. */
    public static List<Row> read(String file) {
        try (CSVParser lines = CSVParser.parse(
                new InputStreamReader(
                        Objects.requireNonNull(BundledTable.class.getResourceAsStream("/" + file), file),
                        StandardCharsets.UTF_8),
                FORMAT)) {
            return lines.stream()
                    .map(line -> new Row(file, lines.getCurrentLineNumber(), cells(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> cells(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalStateException(
                    "A line of the table has another number of cells than its headings: " + line);
        }
        return Map.copyOf(line.toMap());
    }
}
