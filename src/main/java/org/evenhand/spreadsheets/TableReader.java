package org.evenhand.spreadsheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table from a workbook or from a list of values (CSV, in UTF-8, with commas or semicolons). */
public final class TableReader {

    private static final String MARK = "\ufeff";

    private TableReader() {}

    /**
     * Reads the first sheet, or the list.
     *
     * @param mostRows that may hold something
     */
    public static WorkbookReading read(byte[] file, int mostRows) {
        boolean list = file.length > 0
                && file.length <= Unpacked.MOST_BYTES
                && Unpacked.trouble(file)
                        .filter(FileTrouble.NOT_A_WORKBOOK::equals)
                        .isPresent()
                && !Unpacked.isPacked(file);
        if (!list) {
            return WorkbookReader.read(file, mostRows, Set.of());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0 ? refused(FileTrouble.NO_TEXT) : list(text, mostRows);
        } catch (CharacterCodingException notUtf8) {
            return refused(FileTrouble.NO_TEXT);
        } catch (IOException | UncheckedIOException | IllegalStateException badlyQuoted) {
            return refused(FileTrouble.NO_TEXT);
        }
    }

    private static WorkbookReading list(String text, int mostRows) throws IOException {
        String content = text.startsWith(MARK) ? text.substring(1) : text;
        String first = content.lines().findFirst().orElse("");
        char comma = first.chars().filter(letter -> letter == ';').count()
                        > first.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
        List<Grid.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(comma)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser records = CSVParser.parse(new StringReader(content), format)) {
            for (CSVRecord record : records) {
                SortedMap<Integer, String> cells = new TreeMap<>();
                for (int column = 0; column < record.size(); column++) {
                    if (column >= SheetCells.MOST_COLUMNS) {
                        return refused(FileTrouble.TOO_MANY_COLUMNS);
                    }
                    if (!record.get(column).isBlank()) {
                        cells.put(column, record.get(column));
                    }
                }
                if (rows.size() >= mostRows || record.getRecordNumber() > (long) mostRows * SheetCells.EMPTY_ROWS) {
                    return refused(FileTrouble.TOO_MANY_ROWS);
                }
                if (!cells.isEmpty()) {
                    rows.add(new Grid.Row((int) record.getRecordNumber(), cells));
                }
            }
        }
        return new WorkbookReading.Read(new Grid("", List.copyOf(rows)), List.of());
    }

    private static WorkbookReading refused(FileTrouble why) {
        return new WorkbookReading.Refused(why);
    }
}
