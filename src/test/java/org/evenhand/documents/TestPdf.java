package org.evenhand.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes small PDFs by hand, sound and unsound ones. */
public final class TestPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** A sound document: one inner list a page, one text a line. */
    public static byte[] of(List<List<String>> pages) {
        TestPdf pdf = new TestPdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
        }
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < pages.size(); i++) {
            pdf.add(page(5 + 2 * i));
            pdf.add(stream("", content(pages.get(i)).getBytes(StandardCharsets.ISO_8859_1)));
        }
        return pdf.build("");
    }

    /** A sound document of one page. */
    public static byte[] onePage(String... lines) {
        return of(List.of(List.of(lines)));
    }

    /** One page whose content is these bytes, with these entries in the stream's dictionary. */
    public static byte[] withContent(String dictionary, byte[] content) {
        TestPdf pdf = new TestPdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [4 0 R] /Count 1 >>");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        pdf.add(page(5));
        pdf.add(stream(dictionary, content));
        return pdf.build("");
    }

    /** One page that is drawn so; {@code F1} is its typeface. */
    public static byte[] drawn(String content) {
        return withContent("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Objects as they are given, numbered from 1. */
    public static byte[] raw(String trailer, String... objects) {
        TestPdf pdf = new TestPdf();
        for (String object : objects) {
            pdf.add(object);
        }
        return pdf.build(trailer);
    }

    /** A few bytes that unpack to so many megabytes of drawing. */
    public static byte[] bomb(int megabytes) {
        byte[] words = "(two paid panel members) Tj\n".repeat(37_450).getBytes(StandardCharsets.ISO_8859_1);
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(words);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    public static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static String page(int content) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                + content + " 0 R >>";
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf 72 760 Td 16 TL ");
        for (String line : lines) {
            content.append('(')
                    .append(line.replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T* ");
        }
        return content.append("ET").toString();
    }

    public static String stream(String dictionary, byte[] content) {
        return "<< /Length " + content.length + " " + dictionary + " >>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] build(String trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        StringBuilder end = new StringBuilder();
        end.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            end.append("0".repeat(10 - Integer.toString(place).length()))
                    .append(place)
                    .append(" 00000 n \n");
        }
        end.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer);
        end.append(" >>\nstartxref\n").append(out.size()).append("\n%%EOF\n");
        out.writeBytes(end.toString().getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
