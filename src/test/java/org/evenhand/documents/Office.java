package org.evenhand.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small office documents, by a library and by hand. */
final class Office {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";

    private Office() {}

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A DOCX with this document type and body. */
    static byte[] word(String doctype, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "word/document.xml",
                doctype + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"" + WORD + "\"><w:footnote>" + paragraph(run("", "Note: since 2019"))
                        + "</w:footnote></w:footnotes>");
        return zip(parts);
    }

    static byte[] docx() throws IOException {
        return word(
                "",
                paragraph(run("", "We support nine fam")
                                + run("<w:b/>", "ilies")
                                + run("<w:vertAlign w:val=\"superscript\"/>", "1")
                                + run("", " a year"))
                        + paragraph(run("", "a place of their own"))
                        + "<w:tbl><w:tr><w:tc>" + paragraph(run("", "Visits")) + "</w:tc><w:tc>"
                        + paragraph(run("", "40")) + "</w:tc><w:tc>" + paragraph(run("", "people"))
                        + "</w:tc></w:tr></w:tbl>"
                        + paragraph(run("<w:vanish/>", "900 hours"))
                        + paragraph(run("<w:color w:val=\"FFFFFF\"/>", "a living wage"))
                        + paragraph(run("<w:sz w:val=\"2\"/>", "tiny words"))
                        + paragraph(run("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"0000FF\"/>", "white on blue"))
                        + paragraph("<w:del><w:r><w:delText>we will not</w:delText></w:r></w:del>")
                        + paragraph("<w:r><w:t>self</w:t><w:noBreakHyphen/><w:t>directed support</w:t></w:r>")
                        + paragraph("<w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>"
                                + paragraph(run("", "typed into a box")) + "</mc:Choice></mc:AlternateContent></w:r>"));
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String format, String words) {
        return "<w:r><w:rPr>" + format + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Offer");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("Hours of work");
            number(book, row.createCell(1), 1300, "#,##0");
            number(book, row.createCell(2), 0.4, "0%");
            number(book, row.createCell(3), 640000, "£#,##0");
            row.createCell(4).setCellValue(0.1 + 0.2);
            number(book, row.createCell(6), 45419, "m/d/yy");
            row.createCell(5).setCellValue("hidden column");
            sheet.setColumnHidden(5, true);
            Cell result = sheet.createRow(1).createCell(0);
            result.setCellFormula("SUM(B1:C1)");
            result.setCellValue("kept result");
            Row hidden = sheet.createRow(2);
            hidden.createCell(0).setCellValue("hidden row");
            hidden.setZeroHeight(true);
            XSSFFont font = book.createFont();
            font.setColor(new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff}));
            Cell white = sheet.createRow(3).createCell(0);
            white.setCellStyle(style(book, font));
            white.setCellValue("white on white");
            Font blue = book.createFont();
            blue.setColor(IndexedColors.BLUE.getIndex());
            Cell shared = sheet.createRow(4).createCell(0);
            shared.setCellStyle(style(book, blue));
            shared.setCellValue("written in place");
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("hidden sheet");
            book.setSheetHidden(1, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void number(XSSFWorkbook book, Cell cell, double number, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    private static CellStyle style(XSSFWorkbook book, Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static byte[] open(String kind, String styles, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"x\" xmlns:table=\"t\" xmlns:style=\"s\""
                        + " xmlns:fo=\"f\"><office:automatic-styles>" + styles + "</office:automatic-styles>"
                        + "<office:body>" + body + "</office:body></office:document-content>");
        return zip(parts);
    }

    static byte[] odt() throws IOException {
        return open(
                "text",
                "<style:style style:name=\"off\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"white\"><style:text-properties fo:color=\"#FFFFFF\"/></style:style>",
                "<text:tracked-changes><text:deletion><text:p>taken out again</text:p></text:deletion>"
                        + "</text:tracked-changes><text:p>We support nine <text:span>families</text:span><text:note>"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>set aside</text:p>"
                        + "</text:note-body></text:note> a<office:annotation><text:p>a remark</text:p>"
                        + "</office:annotation> year, wide<text:s text:c=\"3\"/>gap</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Visits</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p><text:span text:style-name=\"off\">900 hours</text:span></text:p>"
                        + "<text:p text:style-name=\"white\">a living wage</text:p>");
    }

    static byte[] ods() throws IOException {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        return open(
                "spreadsheet",
                "<style:style style:name=\"off\"><style:table-properties table:display=\"false\"/></style:style>",
                "<table:table><table:table-row>" + cell.formatted("Hours") + cell.formatted("900.00")
                        + "</table:table-row><table:table-row table:visibility=\"collapse\">"
                        + cell.formatted("hidden row") + "</table:table-row></table:table>"
                        + "<table:table table:style-name=\"off\"><table:table-row>" + cell.formatted("hidden sheet")
                        + "</table:table-row></table:table>");
    }
}
