package org.evenhand.encryption;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.evenhand.shared.Token;

/**
 * Locks something with a passphrase: AES-256-GCM under a key that Argon2id makes of it (RFC 9106, section 4, with 64 MiB, three
 * passes and one lane). What it makes says how it was made, so that the cost can grow: the form in one byte, the memory in KiB
 * in four, passes and lanes in one each, a salt of 16, then nonce, content and tag. Those before the nonce are bound to the content.
 */
public final class PassphraseLock {

    private static final byte FORM = 1;
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HEAD = 1 + Integer.BYTES + 1 + 1 + SALT;

    /** What was locked and tampered with must not take all memory or all day. */
    private static final int MOST_MEMORY = 256 * 1024;

    private static final int MOST_PASSES = 16;

    private PassphraseLock() {}

    /**
     * Locks; it takes a fifth of a second and 64 MiB, so it is not done in a transaction.
     *
     * @param context what it is and whose; it is not kept, and whoever opens has to name it to the letter
     */
    public static byte[] lock(byte[] secret, Passphrase passphrase, String context) {
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(FORM)
                .putInt(MEMORY)
                .put((byte) PASSES)
                .put((byte) LANES)
                .put(Token.bytes(SALT))
                .array();
        byte[] key = stretched(head, passphrase);
        try {
            byte[] locked = Tink.known(() -> Tink.aesGcm(key).encrypt(secret, bound(head, context)));
            return ByteBuffer.allocate(HEAD + locked.length)
                    .put(head)
                    .put(locked)
                    .array();
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What was locked; empty where the passphrase is another, or something was changed. The caller wipes it. */
    public static Optional<byte[]> open(byte[] locked, Passphrase passphrase, String context) {
        if (locked.length < HEAD || !isBearable(ByteBuffer.wrap(locked))) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(locked, HEAD);
        byte[] key = stretched(head, passphrase);
        try {
            return Optional.of(
                    Tink.aesGcm(key).decrypt(Arrays.copyOfRange(locked, HEAD, locked.length), bound(head, context)));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static boolean isBearable(ByteBuffer head) {
        byte form = head.get();
        int memory = head.getInt();
        int passes = head.get();
        int lanes = head.get();
        return form == FORM
                && memory >= 8 * lanes
                && memory <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1;
    }

    /** One at a time: each takes so much memory that several at once could take all. */
    private static synchronized byte[] stretched(byte[] head, Passphrase passphrase) {
        ByteBuffer read = ByteBuffer.wrap(head, 1, HEAD - 1);
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(read.getInt())
                .withIterations(read.get())
                .withParallelism(read.get())
                .withSalt(Arrays.copyOfRange(head, HEAD - SALT, HEAD))
                .build();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] typed = passphrase.bytes();
        byte[] key = new byte[Tink.KEY_BYTES];
        try {
            argon2.generateBytes(typed, key);
            return key;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] bound(byte[] head, String context) {
        return Tink.bound(head, "locked", context);
    }
}
