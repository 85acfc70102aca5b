package org.evenhand.documents;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for bombs before anything is parsed: the parser itself unpacks object and cross-reference streams, into memory
 * and without a limit, before a document can be looked at.
 */
final class PackedStreams {
    /** More than a content stream may have, because scanned pages lie here too; they are not unpacked later. */
    private static final int LARGEST = 100 * 1024 * 1024;

    private PackedStreams() {}

    static void check(byte[] file, Limits limits) {
        byte[] thrownAway = new byte[64 * 1024];
        int at = Bytes.find(file, "stream", 0, file.length);
        while (at >= 0) {
            int from = afterLineEnd(file, at + "stream".length());
            if (looksDeflated(file, from)) {
                unpack(file, from, thrownAway, limits);
            }
            at = Bytes.find(file, "stream", at + 1, file.length);
        }
    }

    private static int afterLineEnd(byte[] file, int at) {
        int from = at;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n' || file[from] == ' ')) {
            from++;
        }
        return from;
    }

    /** The two bytes with which zlib data begins: method 8 and a checksum. */
    private static boolean looksDeflated(byte[] file, int at) {
        return at + 1 < file.length
                && (file[at] & 0x0f) == 8
                && ((file[at] & 0xff) << 8 | file[at + 1] & 0xff) % 31 == 0;
    }

    private static void unpack(byte[] file, int from, byte[] thrownAway, Limits limits) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            long size = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(thrownAway);
                if (more == 0) {
                    return;
                }
                size += more;
                limits.unpacked(more);
                if (size > LARGEST) {
                    throw new TooMuch("one stream");
                }
            }
        } catch (DataFormatException e) {
            // Broken data unpacks no further; what it means is for the parser to say.
            return;
        } finally {
            inflater.end();
        }
    }
}
