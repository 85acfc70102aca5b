package org.evenhand.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/**
 * Looks for bombs before anything is parsed: the parser itself unpacks object and cross-reference streams, into memory
 * and without a limit, before a document can be looked at.
 */
final class PackedStreams {
    /** More than a content stream may have, because scanned pages lie here too; they are not unpacked later. */
    private static final int LARGEST = 100 * 1024 * 1024;

    /** How often one thing may be packed in another. */
    private static final int MOST_LAYERS = 4;

    private static final int LONGEST_DICTIONARY = 1000;
    private static final String STREAM = "stream";
    private static final Pattern SPELT_OUT = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PackedStreams() {}

    static void check(byte[] file, Limits limits) {
        int at = Bytes.find(file, STREAM, 0, file.length);
        while (at >= 0) {
            limits.object();
            String dictionary = before(file, at);
            boolean parsed = dictionary.contains("ObjStm") || dictionary.contains("XRef");
            if (parsed && (dictionary.contains("LZW") || dictionary.contains("RunLength"))) {
                throw new TooMuch("an old way of packing objects, which nobody uses for them");
            }
            int from = afterLineEnd(file, at + STREAM.length());
            if (looksDeflated(file, from)) {
                unpack(file, from, parsed, limits);
            }
            at = Bytes.find(file, STREAM, at + 1, file.length);
        }
    }

    /** What stands before a stream, with names written out. */
    private static String before(byte[] file, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String text = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String own = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return own.indexOf('#') < 0
                ? own
                : SPELT_OUT
                        .matcher(own)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static int afterLineEnd(byte[] file, int at) {
        int from = at;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n' || file[from] == ' ')) {
            from++;
        }
        return from;
    }

    private static boolean looksDeflated(byte[] file, int at) {
        return at + 1 < file.length && looksDeflated(file[at] & 0xff, file[at + 1] & 0xff);
    }

    /** The two bytes with which zlib data begins: method 8 and a checksum. */
    private static boolean looksDeflated(int first, int second) {
        return (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    }

    private static void unpack(byte[] file, int from, boolean parsed, Limits limits) {
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        try {
            InputStream layer = new ByteArrayInputStream(file, from, file.length - from);
            for (int i = 0; i < MOST_LAYERS; i++) {
                PushbackInputStream inner =
                        new PushbackInputStream(new Counted(new InflaterInputStream(layer), limits), 2);
                int first = inner.read();
                int second = inner.read();
                if (second < 0) {
                    return;
                }
                inner.unread(second);
                inner.unread(first);
                layer = inner;
                if (!looksDeflated(first, second)) {
                    break;
                }
            }
            layer.transferTo(parsed ? objects : OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Broken data unpacks no further; what it means is for the parser to say.
        }
        Nesting.check(objects.toByteArray());
    }

    /** Counts what comes out of one layer. */
    private static final class Counted extends InputStream {
        private final InputStream packed;
        private final Limits limits;
        private long size;

        Counted(InputStream packed, Limits limits) {
            this.packed = packed;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            int one = packed.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int more = packed.read(bytes, from, length);
            count(Math.max(0, more));
            return more;
        }

        private void count(int more) {
            limits.unpacked(more);
            size += more;
            if (size > LARGEST) {
                throw new TooMuch("one stream");
            }
        }
    }
}
