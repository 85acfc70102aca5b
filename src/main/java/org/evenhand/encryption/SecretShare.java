package org.evenhand.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;
import org.evenhand.shared.Sha256;

/**
 * One share of a secret: worth nothing by itself. It can be written on paper: in Base 32 (RFC 4648, which has no 0, 1 and 8), in
 * groups of five, with three bytes that find a slip.
 */
public final class SecretShare {

    private static final int CHECK = 3;
    private static final int FEWEST = 2;

    private final int number;
    private final byte[] bytes;

    SecretShare(int number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes.clone();
    }

    /**
     * The share that was kept as bytes, which are the caller’s to wipe.
     *
     * @throws IllegalArgumentException where there are too few
     */
    public static SecretShare of(byte[] kept) {
        if (kept.length < FEWEST) {
            throw new IllegalArgumentException("Not a share");
        }
        return new SecretShare(kept[0] & 0xff, Arrays.copyOfRange(kept, 1, kept.length));
    }

    /**
     * The share that somebody typed from paper; empty where a sign is wrong or missing. Small letters, spaces and dashes do, and
     * so do the figures that look like a letter.
     */
    public static Optional<SecretShare> typed(String text) {
        String signs = text.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
        Base32 base32 = Base32.builder().get();
        if (!base32.isInAlphabet(signs)) {
            return Optional.empty();
        }
        byte[] all = base32.decode(signs);
        byte[] kept = Arrays.copyOf(all, Math.max(all.length - CHECK, 0));
        return kept.length >= FEWEST && signs.equals(signs(kept)) ? Optional.of(of(kept)) : Optional.empty();
    }

    int number() {
        return number;
    }

    byte[] alone() {
        return bytes.clone();
    }

    /** What the share is kept as; to be locked at once, and wiped. */
    public byte[] bytes() {
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) number)
                .put(bytes)
                .array();
    }

    /** The share as it stands on paper. */
    public String written() {
        return signs(bytes()).replaceAll("(.{5})(?=.)", "$1 ");
    }

    /** Ungrouped. The bits of the last sign that belong to no byte are zero, and a slip among them is found too. */
    private static String signs(byte[] kept) {
        return Base32.builder().get().encodeToString(withCheck(kept)).replace("=", "");
    }

    /** Forgets the share. */
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    private static byte[] withCheck(byte[] kept) {
        byte[] named = ByteBuffer.allocate(kept.length + CHECK * 2)
                .put("share ".getBytes(StandardCharsets.US_ASCII))
                .put(kept)
                .array();
        return ByteBuffer.allocate(kept.length + CHECK)
                .put(kept)
                .put(Sha256.of(named).bytes(), 0, CHECK)
                .array();
    }

    /** The number alone: shares do not end in a log. */
    @Override
    public String toString() {
        return "SecretShare " + number;
    }
}
