package org.evenhand.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Pictures in PNG: chunk after chunk to the last (ISO/IEC 15948). */
final class PngFiles {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int LAST = 0x49454e44;

    /** What tells of the camera, the place, the time and the program, and nothing that is seen. */
    private static final Set<String> NOT_SEEN = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PngFiles() {}

    /** Empty where it is broken. */
    static Optional<PictureSize> size(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < SIGNATURE + AROUND + 13 || bytes.getInt(12) != HEADER || end(bytes) < 0) {
            return Optional.empty();
        }
        return Optional.of(new PictureSize(bytes.getInt(16), bytes.getInt(20))).filter(PictureSize::isOne);
    }

    /** The picture without what nobody sees in it, and without what stands behind it. */
    static byte[] bare(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        int end = end(bytes);
        for (int at = SIGNATURE; at < end; ) {
            int length = AROUND + bytes.getInt(at);
            if (!NOT_SEEN.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                kept.write(file, at, length);
            }
            at += length;
        }
        return kept.size() == file.length ? file : kept.toByteArray();
    }

    /** Where the last chunk ends; -1 where there is none, or no picture before it. */
    private static int end(ByteBuffer bytes) {
        boolean data = false;
        long at = SIGNATURE;
        while (at + AROUND <= bytes.limit()) {
            int length = bytes.getInt((int) at);
            int kind = bytes.getInt((int) at + 4);
            data |= kind == DATA;
            at += (long) AROUND + length;
            if (length < 0 || at > bytes.limit()) {
                return -1;
            }
            if (kind == LAST) {
                return data ? (int) at : -1;
            }
        }
        return -1;
    }
}
