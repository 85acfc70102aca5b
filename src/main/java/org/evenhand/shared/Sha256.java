package org.evenhand.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest, written {@code sha256:…}.
 *
 * @param hex in lower-case hexadecimal figures
 */
public record Sha256(String hex) {

    private static final int CHUNK = 64 * 1024;

    /** The digest of some bytes. */
    public static Sha256 of(byte[] bytes) {
        MessageDigest digest = begin();
        digest.update(bytes);
        return end(digest);
    }

    /** The digest of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of what is left of a stream, which may be longer than fits into memory. */
    public static Sha256 of(InputStream stream) throws IOException {
        MessageDigest digest = begin();
        byte[] chunk = new byte[CHUNK];
        for (int more = stream.read(chunk); more >= 0; more = stream.read(chunk)) {
            digest.update(chunk, 0, more);
        }
        return end(digest);
    }

    /** What a stream that passes by is fed to, until {@link #end} is asked for its digest. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }

    /** The digest of all that was fed. */
    public static Sha256 end(MessageDigest fed) {
        return new Sha256(HexFormat.of().formatHex(fed.digest()));
    }

    /** The 32 bytes of the digest. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return "sha256:" + hex;
    }
}
