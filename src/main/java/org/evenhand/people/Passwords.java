package org.evenhand.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Zxcvbn guesser = new Zxcvbn();

    /** What a wrong e-mail address is tested against, so that it takes as long as a right one. */
    private final String nobodys = String.valueOf(argon2.encode(Tokens.forLink()));

    /** Why a password is not good enough; empty where it is. */
    Optional<Refusal> objection(String password, List<String> personal) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.PASSWORD_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (personal.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .anyMatch(word -> word.length() > 3 && lower.contains(word))) {
            return Optional.of(Refusal.PASSWORD_PERSONAL);
        }
        return guesser.measure(password, personal).getScore() < STRONG_ENOUGH
                ? Optional.of(Refusal.PASSWORD_COMMON)
                : Optional.empty();
    }

    String hash(String password) {
        return String.valueOf(argon2.encode(password));
    }

    /** Takes as long without a hash as with one. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = argon2.matches(
                password.length() > LONGEST ? password.substring(0, LONGEST) : password, hash == null ? nobodys : hash);
        return matches && hash != null && password.length() <= LONGEST;
    }
}
