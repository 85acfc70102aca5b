package org.evenhand.documents.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for words in bytes. */
public final class Bytes {
    private Bytes() {}

    /** Where a word begins at or after {@code from} and before {@code to}; -1 where it does not. */
    public static int find(byte[] bytes, String word, int from, int to) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int start = from; start <= to - wanted.length; start++) {
            int same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return start;
            }
        }
        return -1;
    }

    public static boolean startWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
