package org.evenhand.criteria;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.sheets.MadeWorkbook;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.Grid;
import org.evenhand.spreadsheets.WorkbookReader;
import org.evenhand.spreadsheets.WorkbookReading;

/** A downloaded framework, changed as somebody would in a spreadsheet program. */
public final class EditedSheet {

    /** What the tests' language says: the code, so that a word stands for itself. */
    public static final MessageLookup CODES =
            (key, parts) -> key.startsWith("sheet.") ? key : key.substring(key.lastIndexOf('.') + 1);

    private static final int PLACES = 1;

    private final List<List<String>> rows = new ArrayList<>();

    private EditedSheet() {}

    /** Downloads a framework. */
    public static EditedSheet of(FrameworkSheets sheets, FrameworkId id) {
        return of(file(sheets, id));
    }

    public static byte[] file(FrameworkSheets sheets, FrameworkId id) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            sheets.download(id, CODES, file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return file.toByteArray();
    }

    static EditedSheet of(byte[] file) {
        EditedSheet sheet = new EditedSheet();
        Grid grid = ((WorkbookReading.Read) WorkbookReader.read(file, 2000, Set.of())).grid();
        int width = grid.rows().get(PLACES).cells().lastKey() + 1;
        grid.rows()
                .forEach(row -> sheet.rows.add(new ArrayList<>(
                        IntStream.range(0, width).mapToObj(row::text).toList())));
        return sheet;
    }

    /** How many rows there are, with the two of headings. */
    public int size() {
        return rows.size();
    }

    String get(int row, String place) {
        return rows.get(row - 1).get(column(place));
    }

    /** Writes into a cell; rows are counted from 1. */
    public EditedSheet set(int row, String place, String text) {
        rows.get(row - 1).set(column(place), text);
        return this;
    }

    /** Adds an empty row; gives its number. */
    public int add() {
        rows.add(new ArrayList<>(rows.getFirst().stream().map(any -> "").toList()));
        return rows.size();
    }

    public EditedSheet remove(int row) {
        rows.remove(row - 1);
        return this;
    }

    public EditedSheet column(String place, String heading) {
        rows.forEach(row -> row.add(""));
        rows.get(0).set(rows.get(0).size() - 1, heading);
        rows.get(PLACES).set(rows.get(PLACES).size() - 1, place);
        return this;
    }

    /** The row of a criterion. */
    public int rowOf(PartId part) {
        return IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).getFirst().equals(part.value()))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    /** The name of a cell. */
    public String cell(int row, String place) {
        return Grid.column(column(place)) + row;
    }

    /** The file. */
    public byte[] bytes() {
        return MadeWorkbook.ofTexts("sheet.name", rows);
    }

    private int column(String place) {
        return IntStream.range(0, rows.get(PLACES).size())
                .filter(column ->
                        rows.get(PLACES).get(column).split("\\|", -1)[0].equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + place + " in " + rows.get(PLACES)));
    }
}
