package org.evenhand.people.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that fit into a link or are typed off a screen, and the hashes of them that are kept. */
public final class Tokens {

    /** Without letters and figures that are taken for one another. */
    private static final String TYPED = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** 256 random bits, for a link or a cookie. */
    public static String forLink() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Groups of four characters to be typed, five bits each and a little less: {@code k7wd-3mzp-…}. */
    public static String typed(int groups) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(TYPED.charAt(RANDOM.nextInt(TYPED.length())));
        }
        return text.toString();
    }

    /** SHA-256 in hexadecimal. What is hashed has so much chance in it that a slow hash would add nothing. */
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hash of something typed: capitals, spaces and hyphens make no difference. */
    public static String hashOfTyped(String typed) {
        return hash(typed.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
