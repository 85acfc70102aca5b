package org.evenhand.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Pictures in JPEG: segment after segment to the mark of the end (ISO/IEC 10918-1, annex B). */
final class JpegFiles {

    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;

    private JpegFiles() {}

    /** Visitor of the segments of a picture. */
    private interface Visitor {
        /** A segment, or the coded picture behind the head of a scan, from its first byte to behind its last. */
        void meet(int mark, int from, int to);
    }

    /** Empty where it is broken: no size before the first scan, or no end. */
    static Optional<PictureSize> size(byte[] file) {
        PictureSize[] found = {null};
        boolean[] scanned = {false};
        boolean ended = walk(file, (mark, from, to) -> {
            if (isFrame(mark) && to - from >= 9 && !scanned[0]) {
                found[0] = new PictureSize(two(file, from + 7), two(file, from + 5));
            }
            scanned[0] |= mark == SCAN;
        });
        return ended && scanned[0] ? Optional.ofNullable(found[0]).filter(PictureSize::isOne) : Optional.empty();
    }

    /**
     * The picture without what cameras and programs write beside it (place, time, device, small pictures), and without what
     * stands behind it. Its dots are not touched; what says how colours are meant stays.
     */
    static byte[] bare(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 2);
        walk(file, (mark, from, to) -> {
            if (mark == 0 || isSeen(file, mark, from, to)) {
                kept.write(file, from, to - from);
            }
        });
        return kept.size() == file.length ? file : kept.toByteArray();
    }

    private static boolean isSeen(byte[] file, int mark, int from, int to) {
        return switch (mark) {
            case COMMENT -> false;
            case FIRST_APPLICATION -> starts(file, from, to, "JFIF");
            case COLOURS -> starts(file, from, to, "ICC_PROFILE");
            case ADOBE -> starts(file, from, to, "Adobe");
            default -> mark < FIRST_APPLICATION || mark > LAST_APPLICATION;
        };
    }

    private static boolean starts(byte[] file, int from, int to, String word) {
        byte[] wanted = word.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = from + 4;
        return at + wanted.length <= to && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
    }

    /** Whether the end was reached. The coded picture is met under the mark 0. */
    private static boolean walk(byte[] file, Visitor visitor) {
        int at = 2;
        while (at + 2 <= file.length && (file[at] & 0xff) == 0xff) {
            int mark = file[at + 1] & 0xff;
            if (mark == 0xff) {
                at++;
                continue;
            }
            if (mark == END) {
                visitor.meet(mark, at, at + 2);
                return true;
            }
            if (at + 4 > file.length) {
                return false;
            }
            int next = at + 2 + two(file, at + 2);
            if (next > file.length || next < at + 4) {
                return false;
            }
            visitor.meet(mark, at, next);
            at = next;
            if (mark == SCAN) {
                int behind = behindScan(file, at);
                visitor.meet(0, at, behind);
                at = behind;
            }
        }
        return false;
    }

    /** Where the next segment begins; marks of restarts, and bytes that only look like marks, belong to the scan. */
    private static int behindScan(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int mark = file[at + 1] & 0xff;
            if ((file[at] & 0xff) == 0xff && mark != 0 && mark != 0xff && (mark < 0xd0 || mark > 0xd7)) {
                return at;
            }
        }
        return file.length;
    }

    private static int two(byte[] file, int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }
}
