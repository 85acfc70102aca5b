package org.evenhand.evidence.intake;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, made as tests need them. */
public final class SomeFiles {

    private static final String TYPES = "[Content_Types].xml";

    private SomeFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The smallest that every reader opens. */
    public static byte[] pdf(String words) {
        return text(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
                        + "endobj\n4 0 obj<</Length " + (words.length() + 34) + ">>stream\nBT /F 12 Tf 20 200 Td ("
                        + words
                        + ") Tj ET \nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
    }

    public static byte[] docx(Map<String, String> further) {
        return zip(
                further,
                Map.of(
                        TYPES,
                        "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/></Types>",
                        "word/document.xml",
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                                + "<w:t>Two paid panel members</w:t></w:r></w:p></w:body></w:document>"));
    }

    public static byte[] xlsx() {
        return zip(
                Map.of(),
                Map.of(
                        TYPES,
                        "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml'/></Types>",
                        "xl/workbook.xml",
                        "<workbook/>"));
    }

    public static byte[] open(String kind) {
        return zip(
                Map.of(),
                Map.of("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<content/>"));
    }

    @SafeVarargs
    static byte[] zip(Map<String, String>... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map<String, String> some : parts) {
                for (Map.Entry<String, String> part : some.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(text(part.getValue()));
                    zip.closeEntry();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Red above, blue below, and wider than high. */
    public static byte[] picture(String format) {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                picture.setRGB(x, y, (y < 20 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A photograph whose camera wrote how it was held, and where it was. */
    public static byte[] photograph(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*\0\0\0\10".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x010f).putShort((short) 2).putInt(13).putInt(38);
        exif.putInt(0);
        exif.put("Secret-Place\0".getBytes(StandardCharsets.US_ASCII));
        return withSegment(picture("jpeg"), 0xe1, java.util.Arrays.copyOf(exif.array(), exif.position()));
    }

    /** A JPEG with a further segment behind its first mark. */
    static byte[] withSegment(byte[] jpeg, int mark, byte[] content) {
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + content.length + 4);
        with.put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) mark)
                .putShort((short) (content.length + 2))
                .put(content);
        return with.put(jpeg, 2, jpeg.length - 2).array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
