package org.evenhand.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good enough, and their hashes. Length counts, and being hard to guess; capitals and signs are not
 * asked for (NIST SP 800-63B, 3.1.1.2; NCSC, "Password administration for system owners").
 */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** Longer ones would let a stranger keep the machine busy. */
    static final int LONGEST = 128;

    /** zxcvbn's 0 … 4; 3 is "safely unguessable" from a stolen hash that is slow to test. */
    private static final int STRONG_ENOUGH = 3;

    /** Each hash takes 16 MB and a core while it is worked out; more at once than there are cores would gain nothing. */
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Zxcvbn guesser = new Zxcvbn();

    /** What a wrong e-mail address is tested against, so that it takes as long as a right one. */
    private final String nobodys = String.valueOf(argon2.encode(Tokens.forLink()));

    /** Why a password is not good enough; empty where it is. */
    Optional<Refusal> objection(String typed, List<String> personal) {
        String password = plain(typed);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.PASSWORD_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (personal.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip().replaceFirst("@.*", ""))
                .anyMatch(word -> tellsOf(lower, word))) {
            return Optional.of(Refusal.PASSWORD_PERSONAL);
        }
        return guesser.measure(password, personal).getScore() < STRONG_ENOUGH
                ? Optional.of(Refusal.PASSWORD_COMMON)
                : Optional.empty();
    }

    /** A whole name, also without its spaces, dots and hyphens; a part of it may stand among other words. */
    private static boolean tellsOf(String password, String word) {
        String letters = letters(word);
        return word.length() > 3 && password.contains(word)
                || letters.length() > 5 && letters(password).contains(letters);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * The same for every keyboard: some put a letter and its accent together, some send them apart (NIST SP 800-63B,
     * 3.1.1.2, asks for NFKC). Half a character, which no keyboard sends, becomes a question mark.
     */
    private static String plain(String typed) {
        String whole = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return Normalizer.normalize(whole, Normalizer.Form.NFKC);
    }

    String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(plain(password))));
    }

    /** Takes as long without a hash as with one. */
    boolean matches(String typed, @Nullable String hash) {
        String password = plain(typed);
        String tested = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        boolean matches = inTurn(() -> argon2.matches(tested, hash == null ? nobodys : hash));
        return matches && hash != null && password.length() <= LONGEST;
    }

    private <T> T inTurn(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
