package org.evenhand.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How one record holds on to the one before it. */
final class ChainHash {

    /** What stands where the first record names the hash before it. */
    static final String GENESIS = hash("Evenhand: the record of acts begins here.");

    private ChainHash() {}

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
