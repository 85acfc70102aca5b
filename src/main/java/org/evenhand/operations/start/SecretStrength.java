package org.evenhand.operations.start;

import java.util.Optional;

/** Decides whether a secret is too weak to serve real people. */
final class SecretStrength {

    /** Known to everybody who has read the sources. */
    static final String DEMONSTRATION = "evenhand-demonstration-secret-known-to-everybody";

    private static final int SHORTEST = 32;
    private static final int FEWEST_CHARACTERS = 10;

    private SecretStrength() {}

    /** What is wrong with a secret, completing “EVENHAND_SECRET …”; empty where it is good. */
    static Optional<String> objection(String secret) {
        if (secret.isBlank()) {
            return Optional.of("is not set");
        }
        if (secret.strip().length() < SHORTEST) {
            return Optional.of("is shorter than " + SHORTEST + " characters");
        }
        if (secret.contains(DEMONSTRATION)) {
            return Optional.of("is the demonstration’s secret, which everybody knows");
        }
        long different = secret.chars().distinct().count();
        if (different == 1) {
            return Optional.of("is one character over and over again");
        }
        if (different < FEWEST_CHARACTERS || isRepeated(secret)) {
            return Optional.of("repeats itself and could be guessed");
        }
        return Optional.empty();
    }

    /** A piece written down several times is as weak as the piece. */
    private static boolean isRepeated(String secret) {
        return (secret + secret).indexOf(secret, 1) < secret.length();
    }
}
