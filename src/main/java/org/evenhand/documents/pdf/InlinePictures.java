package org.evenhand.documents.pdf;

import java.io.ByteArrayOutputStream;
import org.evenhand.documents.text.Bytes;

/**
 * Marks the ends of pictures that are written between operators. The parser takes an end for part of the picture unless one
 * of a few operators follows, and would pass over the words after it; an operator that draws an empty path is put between.
 */
final class InlinePictures {
    private static final byte[] NOTHING = {'S', ' '};

    private InlinePictures() {}

    static byte[] ended(byte[] content) {
        int picture = Bytes.find(content, "ID", 0, content.length);
        int end = picture < 0 ? -1 : Bytes.find(content, "EI", picture, content.length);
        if (end < 0) {
            return content;
        }
        ByteArrayOutputStream mended = new ByteArrayOutputStream(content.length + 64);
        int from = 0;
        for (; end >= 0; end = Bytes.find(content, "EI", end + 2, content.length)) {
            int next = end + 2;
            while (next < content.length && isSpace(content[next])) {
                next++;
            }
            if (end > 0 && isSpace(content[end - 1]) && next > end + 2 && goesOn(content, next)) {
                mended.write(content, from, next - from);
                mended.writeBytes(NOTHING);
                from = next;
            }
        }
        mended.write(content, from, content.length - from);
        return mended.toByteArray();
    }

    /** Whether an operator that usually begins something stands here. */
    private static boolean goesOn(byte[] content, int at) {
        int after = at;
        while (after < content.length && !isSpace(content[after]) && after - at < 3) {
            after++;
        }
        String operator = new String(content, at, after - at, java.nio.charset.StandardCharsets.ISO_8859_1);
        return operator.equals("BT") || operator.equals("q") || operator.equals("BI");
    }

    private static boolean isSpace(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
