package org.evenhand.people.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.shared.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Judges which passwords are good enough, and hashes them. Length counts, and being hard to guess; capitals and signs
 * are not asked for (NIST SP 800-63B, 3.1.1.2; NCSC, "Password administration for system owners"). Both take the
 * machine long, so they are done in turn and never in a transaction, which would hold a connection to the database
 * meanwhile.
 */
@Component
public class Passwords {

    static final int SHORTEST = 12;

    /** Longer ones would let a stranger keep the machine busy. */
    static final int LONGEST = 128;

    /** zxcvbn's 0 … 4; 3 is "safely unguessable" from a stolen hash that is slow to test. */
    private static final int STRONG_ENOUGH = 3;

    /** What zxcvbn takes grows faster than the length: 128 letters can take ten seconds. So many tell enough. */
    static final int LOOKED_AT = 64;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Each hash takes 16 MB and a core for a tenth of a second; more at once than there are cores would gain nothing. */
    private final WorkQueue hashing = new WorkQueue(CORES, 20 * CORES);

    /** Apart from the hashes: whoever chooses a password must not keep others from signing in. */
    private final WorkQueue guessing = new WorkQueue(1, 10);

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Zxcvbn guesser = new Zxcvbn();

    /** What a wrong e-mail address is tested against, so that it takes as long as a right one. */
    private final String nobodys = String.valueOf(argon2.encode(Token.random()));

    /** Why a password is not good enough; empty where it is. */
    Optional<Refusal> objection(String typed, List<String> personal) {
        refuseInTransactions();
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
        String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return guessing.take(() -> guesser.measure(looked, personal).getScore() < STRONG_ENOUGH)
                .map(weak -> weak ? Optional.of(Refusal.PASSWORD_COMMON) : Optional.<Refusal>empty())
                .orElse(Optional.of(Refusal.TOO_MANY_NOW));
    }

    /** The hash of a new password, or why it is not good enough. */
    public Outcome<String> choose(String typed, List<String> personal) {
        return objection(typed, personal).map(Outcome::<String>refused).orElseGet(() -> hash(typed));
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

    /** Refused where too many are waiting for theirs. */
    public Outcome<String> hash(String password) {
        refuseInTransactions();
        return inTurn(hashing.take(() -> String.valueOf(argon2.encode(plain(password)))));
    }

    /** Takes as long without a hash as with one. Refused where too many are waiting for theirs. */
    public Outcome<Boolean> matches(String typed, @Nullable String hash) {
        refuseInTransactions();
        String password = plain(typed);
        String tested = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        return inTurn(hashing.take(() ->
                argon2.matches(tested, hash == null ? nobodys : hash) && hash != null && password.length() <= LONGEST));
    }

    private static <T> Outcome<T> inTurn(Optional<T> done) {
        return done.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.TOO_MANY_NOW));
    }

    private static void refuseInTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Passwords are not tested while a transaction holds a connection");
        }
    }
}
