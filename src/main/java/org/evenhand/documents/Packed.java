package org.evenhand.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts and counts between processes. What is read is bounded, as whoever wrote it may have read a hostile document. */
final class Packed {

    private Packed() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * A text.
     *
     * @param most bytes
     * @throws IOException where there is none
     */
    static String text(DataInputStream in, int most) throws IOException {
        int length = count(in, most);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("A text that ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A count. */
    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("A count that cannot be");
        }
        return count;
    }
}
