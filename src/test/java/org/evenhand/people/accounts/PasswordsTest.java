package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evenhand.people.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which passwords are good enough. */
class PasswordsTest {

    private static final List<String> ABOUT_CERI =
            List.of("ceri.vaughan@northshire.example", "Ceri Vaughan", "evenhand");

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern orbit quarry thistle",
                "tair-llwynog-a-chwpan",
                "vJ8#kP2!mQ9z",
                "ŵylan y môr ar y graig",
                "🦊🚲🌧️🍐🎺🪵🧵🫖🪁🛶🥾🧭",
                "日本語の長い合言葉を選ぶ",
                "correct   horse   ladder   spoon"
            })
    void length_and_surprise_make_a_password_good_whatever_its_letters(String password) {
        assertThat(passwords.objection(password, ABOUT_CERI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', PASSWORD_SHORT",
        "vJ8#kP2!mQ9, PASSWORD_SHORT",
        "🦊🚲🍐🎺🪵🧵🫖🪁🛶🥾🧭, PASSWORD_SHORT",
        "password1234, PASSWORD_COMMON",
        "qwertyuiop12, PASSWORD_COMMON",
        "aaaaaaaaaaaa, PASSWORD_COMMON",
        "abcdefghijklmnop, PASSWORD_COMMON",
        "123456789012, PASSWORD_COMMON",
        "Manchester2024, PASSWORD_COMMON",
        "Evenhand-tenders-2026, PASSWORD_PERSONAL",
        "my name is CERI VAUGHAN ok, PASSWORD_PERSONAL",
        "ceri.vaughan@northshire.example, PASSWORD_PERSONAL",
        "ceri.vaughan.zq7, PASSWORD_PERSONAL",
        "CeriVaughan-2026, PASSWORD_PERSONAL"
    })
    void what_is_short_common_or_personal_is_refused(String password, Refusal why) {
        assertThat(passwords.objection(password, ABOUT_CERI)).contains(why);
    }

    @Test
    void a_common_word_that_is_somebodys_name_may_stand_among_others() {
        assertThat(passwords.objection(
                        "green lantern orbit quarry", List.of("rose@x.example", "Rose Green", "evenhand")))
                .isEmpty();
    }

    @Test
    void the_longest_is_taken_and_a_longer_one_is_not() {
        String words = "lantern orbit quarry thistle ".repeat(5);

        assertThat(passwords.objection(words.substring(0, Passwords.LONGEST), ABOUT_CERI))
                .isEmpty();
        assertThat(passwords.objection(words.substring(0, Passwords.LONGEST + 1), ABOUT_CERI))
                .contains(Refusal.PASSWORD_LONG);
        assertThat(passwords.objection("🦊".repeat(Passwords.LONGEST / 2 + 1), ABOUT_CERI))
                .contains(Refusal.PASSWORD_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern orbit quarry thistle",
                "🦊🚲🌧️🍐🎺🪵🧵🫖🪁🛶🥾🧭",
                "half a pair \ud83d and more",
                "a\u0000b and so on"
            })
    void a_password_matches_its_hash_and_nothing_else_does(String password) {
        String hash = hash(password);

        assertThat(hash).startsWith("$argon2id$").doesNotContain(password);
        assertThat(matches(password, hash)).isTrue();
        assertThat(matches(password + "x", hash)).isFalse();
        assertThat(matches(password, null)).isFalse();
        assertThat(hash(password)).isNotEqualTo(hash);
    }

    @Test
    void a_letter_with_its_accent_matches_however_a_keyboard_puts_it_together() {
        String typed = "ŵylan y môr ar y graig";
        String elsewhere = Normalizer.normalize(typed, Normalizer.Form.NFD);
        assertThat(elsewhere).isNotEqualTo(typed);

        assertThat(matches(elsewhere, hash(typed))).isTrue();
        assertThat(matches(typed, hash(elsewhere))).isTrue();
    }

    @Test
    void what_is_too_long_to_be_a_password_never_matches() {
        String longest = "lantern orbit quarry thistle ".repeat(5).substring(0, Passwords.LONGEST);

        assertThat(matches(longest + "x", hash(longest))).isFalse();
    }

    /** The same letters repeated in other guises: zxcvbn took 14 seconds for 128 of them. */
    @Test
    void only_the_first_letters_of_a_long_password_are_looked_at() {
        String hard = "4@8({[<3691!|70$5+%2";
        String good = "lantern orbit quarry thistle gravel pocket sunday trombone envelope";

        assertThat(passwords.objection("a".repeat(Passwords.LOOKED_AT) + hard.repeat(3), ABOUT_CERI))
                .as("what comes after them counts for nothing")
                .contains(Refusal.PASSWORD_COMMON);
        assertThat(passwords.objection(good + hard.repeat(3), ABOUT_CERI)).isEmpty();
    }

    @Test
    void nothing_is_tested_or_hashed_while_a_transaction_holds_a_connection() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            for (ThrowingCallable work : List.<ThrowingCallable>of(
                    () -> passwords.objection("short", ABOUT_CERI),
                    () -> passwords.choose("short", ABOUT_CERI),
                    () -> passwords.hash("lantern orbit quarry thistle"),
                    () -> passwords.matches("lantern orbit quarry thistle", null))) {
                assertThatThrownBy(work).isInstanceOf(IllegalStateException.class);
            }
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private String hash(String password) {
        return PeopleTest.done(passwords.hash(password));
    }

    private boolean matches(String typed, @Nullable String hash) {
        return PeopleTest.done(passwords.matches(typed, hash));
    }
}
