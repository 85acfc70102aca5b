package org.evenhand.encryption;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Some words of a person’s own that lock something. The same on every keyboard (NFKC), without spaces around, and one space
 * for several. It is wiped when it is closed.
 */
public final class Passphrase implements AutoCloseable {

    /** Whoever has the database can try as often as they like, so it takes more than a password. */
    public static final int SHORTEST = 14;

    private static final int LONGEST = 200;

    /** What zxcvbn takes grows faster than the length. So many letters tell enough. */
    private static final int LOOKED_AT = 64;

    /** zxcvbn’s highest: more than 10¹⁰ guesses, each of them slow ({@link PassphraseLock}). */
    private static final int STRONG_ENOUGH = 4;

    private static final int FEWEST_DIFFERENT = 6;
    private static final Zxcvbn GUESSER = new Zxcvbn();

    /** Reason why nothing is to be locked with it. */
    public enum Weakness {
        SHORT,
        LONG,
        REPEATED,
        GUESSABLE
    }

    private final char[] letters;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /** What somebody typed. */
    public static Passphrase typed(String text) {
        return new Passphrase(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toCharArray());
    }

    /** Why it is too weak; empty where it is good enough. */
    public Optional<Weakness> weakness() {
        CharSequence text = CharBuffer.wrap(letters);
        if (text.codePoints().filter(letter -> letter != ' ').count() < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (letters.length > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(Weakness.REPEATED);
        }
        CharSequence looked = text.subSequence(0, Math.min(letters.length, LOOKED_AT));
        return GUESSER.measure(looked).getScore() < STRONG_ENOUGH ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
    }

    /** The bytes that are stretched, at most so many that nobody keeps the machine busy; the caller’s to wipe. */
    byte[] bytes() {
        ByteBuffer encoded =
                StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters, 0, Math.min(letters.length, LONGEST)));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(letters, ' ');
    }

    /** Says nothing: passphrases do not end in a log. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}
