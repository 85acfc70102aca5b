package org.evenhand.encryption;

import com.google.crypto.tink.HybridEncrypt;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.evenhand.shared.Token;

/**
 * Public half of a pair of keys: it seals, and cannot open. What it makes describes itself:
 * <pre>
 *   1 byte    the form, 1
 *   85 bytes  the content’s own key under HPKE: Tink’s prefix 1 and the id of the pair (5), the encapsulated key (32),
 *             the key (32) and a tag (16)
 *   the rest  AES-256-GCM under the content’s own key: a nonce (12), the content filled up to a step of a ladder of
 *             sizes (64 KiB, 128 KiB, …, its length before it in 4 bytes), a tag (16)
 * </pre>
 * The context goes into both layers, and the first 86 bytes into the second.
 */
public final class SealingKey {

    static final byte FORM = 1;
    static final int WRAPPED_AT = 1;
    static final int CONTENT_AT = WRAPPED_AT + 5 + 32 + Tink.KEY_BYTES + 16;
    static final String KEY = "sealed key";
    static final String CONTENT = "sealed content";

    private final byte[] bytes;
    private final HybridEncrypt hpke;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes.clone();
        byte[] alone = Hpke.key(Hpke.PUBLIC, bytes);
        this.hpke = Tink.use(Tink.known(() -> Hpke.publicKey(Hpke.id(bytes), alone)), HybridEncrypt.class);
    }

    /**
     * The key that was kept as bytes.
     *
     * @throws IllegalArgumentException where they are not those of a sealing key
     */
    public static SealingKey of(byte[] bytes) {
        return new SealingKey(bytes);
    }

    /** What the key is kept as; anybody may know it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public KeyId id() {
        return Hpke.id(bytes);
    }

    /**
     * Seals content under a key of its own, and that key under this one.
     *
     * @param context what it is and whose; it is not kept, and whoever opens has to name it to the letter
     */
    public byte[] seal(byte[] content, String context) {
        byte[] own = Token.bytes(Tink.KEY_BYTES);
        byte[] filled = Padding.filled(content);
        try {
            byte[] wrapped = Tink.known(() -> hpke.encrypt(own, Tink.context(KEY, context)));
            byte[] head = ByteBuffer.allocate(CONTENT_AT).put(FORM).put(wrapped).array();
            byte[] sealed = Tink.known(() -> Tink.aesGcm(own).encrypt(filled, Tink.bound(head, CONTENT, context)));
            return ByteBuffer.allocate(CONTENT_AT + sealed.length)
                    .put(head)
                    .put(sealed)
                    .array();
        } finally {
            Arrays.fill(own, (byte) 0);
            Arrays.fill(filled, (byte) 0);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealingKey " + id();
    }
}
