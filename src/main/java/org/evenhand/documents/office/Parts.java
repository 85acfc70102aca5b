package org.evenhand.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/** The parts of a document that is packed as a ZIP archive, unpacked with limits. Only texts are kept. */
final class Parts {
    private static final int MOST_PARTS = 5_000;
    private static final int CHUNK = 16 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /**
     * Unpacks a document.
     *
     * @throws IOException where it is broken
     */
    static Parts of(byte[] file, Limits limits) throws IOException {
        Parts all = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new TooMuch("parts");
                }
                String name = entry.getName();
                boolean text = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
                byte[] content = unpack(zip, text, limits);
                if (text) {
                    all.parts.putIfAbsent(name, content);
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return all;
    }

    private static byte[] unpack(ZipInputStream zip, boolean kept, Limits limits) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int size = 0;
        for (int more = zip.read(chunk); more >= 0; more = zip.read(chunk)) {
            limits.unpacked(more);
            size += more;
            if (kept && size > Limits.LARGEST_STREAM) {
                throw new TooMuch("one part");
            }
            if (kept) {
                content.write(chunk, 0, more);
            }
        }
        return content.toByteArray();
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part as letters, to look for words in it. */
    String text(String name) {
        return part(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
