package org.evenhand.criteria.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.spreadsheets.Grid;

/** A workbook put together part by part, as no spreadsheet program would write it. */
public final class MadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private MadeWorkbook() {}

    /** A workbook with one sheet, whose XML inside {@code worksheet} is given. */
    public static MadeWorkbook of(String name, String sheet) {
        MadeWorkbook book = new MadeWorkbook();
        book.part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="TYPES.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="TYPES.worksheet+xml"/>
                </Types>""".replace("TYPES.", TYPES));
        book.part("_rels/.rels", rels("officeDocument", "xl/workbook.xml"));
        book.part("xl/_rels/workbook.xml.rels", rels("worksheet", "worksheets/sheet1.xml"));
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"" + name + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>");
        return book;
    }

    /** A workbook with one sheet of texts. */
    public static byte[] ofTexts(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            for (int column = 0; column < rows.get(i).size(); column++) {
                xml.append(text(Grid.column(column) + (i + 1), rows.get(i).get(column)));
            }
            xml.append("</row>");
        }
        return of(name, xml + "</sheetData>").bytes();
    }

    /** A cell of text. */
    public static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    /** Adds a part, or puts it in the place of another. */
    public MadeWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part, or puts it in the place of another. */
    public MadeWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part as text. */
    public String part(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static String rels(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
