package org.evenhand.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes sheets as an XLSX file. */
public final class WorkbookWriter {

    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final String TEXT_FORMAT = "@";

    private WorkbookWriter() {}

    /** Writes the sheets in their order. */
    public static void write(String title, List<SheetCell.Sheet> sheets, OutputStream to) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(title);
            Map<SheetCell.Kind, CellStyle> styles = styles(book);
            sheets.forEach(sheet -> write(book, sheet, styles));
            book.write(to);
        }
    }

    private static void write(XSSFWorkbook book, SheetCell.Sheet content, Map<SheetCell.Kind, CellStyle> styles) {
        XSSFSheet sheet = book.createSheet(content.name());
        for (int i = 0; i < content.widths().size(); i++) {
            sheet.setColumnWidth(i, content.widths().get(i) * UNITS_OF_A_CHARACTER);
        }
        if (content.fixedRows() > 0 || content.fixedColumns() > 0) {
            sheet.createFreezePane(content.fixedColumns(), content.fixedRows());
        }
        for (int i = 0; i < content.rows().size(); i++) {
            XSSFRow row = sheet.createRow(i);
            List<SheetCell> cells = content.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).text().isEmpty()) {
                    write(row.createCell(column), cells.get(column), styles);
                }
            }
        }
    }

    private static void write(XSSFCell cell, SheetCell content, Map<SheetCell.Kind, CellStyle> styles) {
        boolean figure = content.kind() == SheetCell.Kind.FIGURE && CellText.isExact(content.text());
        cell.setCellStyle(
                styles.get(figure || content.kind() != SheetCell.Kind.FIGURE ? content.kind() : SheetCell.Kind.TEXT));
        if (figure) {
            // As it is written, without the detour over a binary number.
            cell.getCTCell().setV(content.text());
            cell.getCTCell().setT(STCellType.N);
        } else {
            cell.setCellValue(CellText.encoded(content.text()));
        }
    }

    private static Map<SheetCell.Kind, CellStyle> styles(XSSFWorkbook book) {
        Map<SheetCell.Kind, CellStyle> styles = new EnumMap<>(SheetCell.Kind.class);
        for (SheetCell.Kind kind : SheetCell.Kind.values()) {
            CellStyle style = book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            XSSFFont font = book.createFont();
            if (kind == SheetCell.Kind.HEADING) {
                font.setBold(true);
            }
            if (kind == SheetCell.Kind.QUIET) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (kind != SheetCell.Kind.FIGURE) {
                style.setDataFormat((short) BuiltinFormats.getBuiltinFormat(TEXT_FORMAT));
                // A text that begins with = stays one, even after somebody has edited it.
                style.setQuotePrefixed(true);
            }
            style.setFont(font);
            styles.put(kind, style);
        }
        return styles;
    }
}
