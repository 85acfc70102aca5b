package org.evenhand.encryption;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Fills content up to the next step of a ladder of sizes, so that the size of what is sealed says little of what is in it: 64
 * KiB, and from there always twice as much. The true length stands before the content.
 */
final class Padding {

    static final int LOWEST_STEP = 64 * 1024;

    private static final int LENGTH = Integer.BYTES;

    private Padding() {}

    static byte[] filled(byte[] content) {
        return ByteBuffer.allocate(step(content.length + LENGTH))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** The content; empty where the length before it cannot be. */
    static Optional<byte[]> content(byte[] filled) {
        int length = filled.length < LENGTH ? -1 : ByteBuffer.wrap(filled).getInt();
        return length < 0 || length > filled.length - LENGTH
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(filled, LENGTH, LENGTH + length));
    }

    private static int step(int needed) {
        int step = LOWEST_STEP;
        while (step < needed) {
            step = Math.multiplyExact(step, 2);
        }
        return step;
    }
}
