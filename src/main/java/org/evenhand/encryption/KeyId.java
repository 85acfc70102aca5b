package org.evenhand.encryption;

import java.nio.ByteBuffer;
import java.util.Locale;

/** Number by which a key is known; it tells nothing of the key. */
public record KeyId(int number) {

    static final int BYTES = Integer.BYTES;

    static KeyId at(byte[] bytes, int offset) {
        return new KeyId(ByteBuffer.wrap(bytes).getInt(offset));
    }

    /** Eight hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%08x", number);
    }
}
