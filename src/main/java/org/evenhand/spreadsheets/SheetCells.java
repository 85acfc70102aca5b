package org.evenhand.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet as it streams by, and stops as soon as it is longer or wider than anybody wrote. */
final class SheetCells extends DefaultHandler {

    /** The sheet goes beyond a limit. */
    static final class TooMuch extends SAXException {

        private static final long serialVersionUID = 1L;

        private final FileTrouble why;

        TooMuch(FileTrouble why) {
            super(why.word());
            this.why = why;
        }

        FileTrouble why() {
            return why;
        }
    }

    static final int MOST_COLUMNS = 300;

    /** Rows that hold nothing but a colour are read over; there may be so many for one that holds something. */
    static final int EMPTY_ROWS = 10;

    private static final int MOST_TROUBLES = 200;

    private final SharedStrings strings;
    private final int mostRows;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<CellTrouble> troubles = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int seen;
    private int row;
    private int column = -1;
    private String type = "";
    private boolean formula;
    private boolean collecting;
    private SortedMap<Integer, String> cells = new TreeMap<>();

    SheetCells(SharedStrings strings, int mostRows) {
        this.strings = strings;
        this.mostRows = mostRows;
    }

    WorkbookReading.Read read(String name) {
        return new WorkbookReading.Read(new Grid(name, List.copyOf(rows)), List.copyOf(troubles));
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        switch (local(qName)) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> collecting = true;
            case "mergeCell" ->
                trouble(Optional.ofNullable(attributes.getValue("ref")).orElse(""), CellTrouble.Why.MERGED);
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (local(qName)) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> collecting = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (collecting) {
            text.append(letters, start, length);
        }
    }

    private void startRow(Attributes attributes) throws TooMuch {
        seen++;
        if (seen > mostRows * EMPTY_ROWS) {
            throw new TooMuch(FileTrouble.TOO_MANY_ROWS);
        }
        String number = attributes.getValue("r");
        row = number != null && number.matches("\\d{1,8}") ? Integer.parseInt(number) : row + 1;
        column = -1;
        cells = new TreeMap<>();
    }

    private void endRow() throws TooMuch {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() >= mostRows) {
            throw new TooMuch(FileTrouble.TOO_MANY_ROWS);
        }
        rows.add(new Grid.Row(row, cells));
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        int named = place == null ? -1 : Grid.columnOf(place);
        column = named >= 0 ? named : column + 1;
        type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
        formula = false;
        text.setLength(0);
    }

    private void endCell() throws TooMuch {
        String place = Grid.column(column) + row;
        if (formula) {
            trouble(place, CellTrouble.Why.FORMULA);
            return;
        }
        if (type.equals("e")) {
            trouble(place, CellTrouble.Why.ERROR);
            return;
        }
        String held = held();
        if (held.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new TooMuch(FileTrouble.TOO_MANY_COLUMNS);
        }
        cells.put(column, held);
    }

    private String held() {
        String raw = text.toString();
        return switch (type) {
            case "s" -> raw.strip().matches("\\d{1,9}") ? shared(Integer.parseInt(raw.strip())) : "";
            case "inlineStr", "str" -> CellText.decoded(raw);
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            default -> CellText.figure(raw.strip());
        };
    }

    private String shared(int index) {
        return index < strings.getUniqueCount() ? strings.getItemAt(index).getString() : "";
    }

    private void trouble(String place, CellTrouble.Why why) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(new CellTrouble(place, why));
        }
    }

    private static String local(String qName) {
        return qName.substring(qName.indexOf(':') + 1);
    }
}
