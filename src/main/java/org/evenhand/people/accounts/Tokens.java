package org.evenhand.people.accounts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.Token;

/** Codes that are typed off a screen, and the hashes that are kept of them and of what stands in links. */
public final class Tokens {

    private Tokens() {}

    /** Groups of four characters to be typed: {@code k7wd-3mzp-…}. */
    public static String typed(int groups) {
        return Stream.generate(() -> Token.readable(4)).limit(groups).collect(Collectors.joining("-"));
    }

    /** SHA-256 in hexadecimal. What is hashed has so much chance in it that a slow hash would add nothing. */
    public static String hash(String token) {
        return Sha256.of(token).hex();
    }

    /** The hash of something typed: capitals, spaces and hyphens make no difference. */
    public static String hashOfTyped(String typed) {
        return hash(typed.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
