package org.evenhand.documents.pdf;

import java.nio.ByteBuffer;
import org.evenhand.documents.text.Bytes;

/** Tells pictures from other files. None is unpacked: a person reads what is on it. */
public final class Pictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Pictures() {}

    public static boolean looksLikeOne(byte[] file) {
        return Bytes.startWith(file, PNG) || Bytes.startWith(file, JPEG);
    }

    /** Whether the parts that make a picture are all there. */
    public static boolean isWhole(byte[] file) {
        return Bytes.startWith(file, PNG) ? isWholePng(file) : isWholeJpeg(file);
    }

    /** A header with a size, and chunk after chunk to the last. */
    private static boolean isWholePng(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        boolean sized = file.length >= 33 && bytes.getInt(16) > 0 && bytes.getInt(20) > 0;
        boolean data = false;
        long at = PNG.length;
        while (sized && at + 12 <= file.length) {
            int length = bytes.getInt((int) at);
            int kind = bytes.getInt((int) at + 4);
            data |= kind == 0x49444154;
            if (kind == 0x49454e44) {
                return data;
            }
            if (length < 0) {
                return false;
            }
            at += 12L + length;
        }
        return false;
    }

    /** Segment after segment to the first scan, with a size before it, and an end. */
    private static boolean isWholeJpeg(byte[] file) {
        boolean sized = false;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
            int kind = file[at + 1] & 0xff;
            if (kind == 0xff) {
                at++;
                continue;
            }
            if (kind == 0xda) {
                return sized && Bytes.find(file, "\u00ff\u00d9", at, file.length) >= 0;
            }
            sized |= kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
            at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
        }
        return false;
    }
}
