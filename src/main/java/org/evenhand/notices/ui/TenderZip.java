package org.evenhand.notices.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.notices.PublishedTender;

/** The tender folder of a published version as one file: always the same bytes for the same version. */
final class TenderZip {

    /** Files in an archive carry a time; this one says nothing. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private TenderZip() {}

    /** The archive; everything in it stands in one folder, called as the tender is. */
    static byte[] of(PublishedTender publishedTender) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file :
                    publishedTender.content().frozen().files().entrySet()) {
                ZipEntry entry = new ZipEntry(publishedTender.tender() + "/" + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    /** What the file is called. */
    static String name(PublishedTender publishedTender) {
        return publishedTender.tender() + "-version-" + publishedTender.version();
    }
}
