package org.evenhand.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** Random text and bytes that nobody can guess. */
public final class Token {

    private static final int BYTES = 32;

    /** Without letters and figures that are taken for one another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /** 256 random bits as 43 characters that stand in an address as they are (Base 64 of RFC 4648, section 5). */
    public static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** Characters to be read and typed by people, five bits each and a little less. */
    public static String readable(int length) {
        return RANDOM.ints(length, 0, READABLE.length())
                .mapToObj(at -> READABLE.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** So many random bytes. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
