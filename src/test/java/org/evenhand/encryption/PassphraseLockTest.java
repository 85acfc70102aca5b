package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.encryption.Passphrase.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseLockTest {

    private static final String WORDS = "seven kettles under the old bridge";
    private static final String CONTEXT = "share of Carys in tender 3";
    private static final byte[] SECRET = "a share".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LOCKED = PassphraseLock.lock(SECRET, Passphrase.typed(WORDS), CONTEXT);

    private static Optional<byte[]> opened(byte[] locked, String typed, String context) {
        try (Passphrase passphrase = Passphrase.typed(typed)) {
            return PassphraseLock.open(locked, passphrase, context);
        }
    }

    @Test
    void the_passphrase_opens_and_another_one_or_another_context_does_not() {
        assertThat(opened(LOCKED, WORDS, CONTEXT)).contains(SECRET);
        assertThat(opened(LOCKED, "Seven kettles under the old bridge", CONTEXT))
                .isEmpty();
        assertThat(opened(LOCKED, "", CONTEXT)).isEmpty();
        assertThat(opened(LOCKED, WORDS, "share of Emyr in tender 3")).isEmpty();
    }

    @Test
    void spaces_around_and_the_way_a_keyboard_sends_an_accent_do_not_matter() {
        byte[] locked = PassphraseLock.lock(SECRET, Passphrase.typed("tŷ gwyn a saith tegell"), CONTEXT);

        assertThat(opened(locked, "  ty\u0302 gwyn a saith   tegell\n", CONTEXT))
                .contains(SECRET);
    }

    @Test
    void what_was_locked_says_what_it_cost() {
        ByteBuffer head = ByteBuffer.wrap(LOCKED);

        assertThat(head.get()).isEqualTo((byte) 1);
        assertThat(head.getInt()).isEqualTo(64 * 1024);
        assertThat(head.get()).isEqualTo((byte) 3);
        assertThat(head.get()).isEqualTo((byte) 1);
        assertThat(LOCKED).hasSize(23 + 12 + SECRET.length + 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 8, 22, 23, 40, -1})
    void a_changed_bit_opens_nothing(int at) {
        byte[] changed = LOCKED.clone();
        changed[at < 0 ? changed.length - 1 : at] ^= 1;

        assertThat(opened(changed, WORDS, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 127", "1, -1", "5, 127", "5, 0", "6, 0", "6, 127"})
    void a_cost_that_nobody_set_is_not_paid(int at, byte value) {
        byte[] dear = LOCKED.clone();
        dear[at] = value;

        assertThat(opened(dear, WORDS, CONTEXT)).isEmpty();
        assertThat(opened(new byte[3], WORDS, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', SHORT",
        "'              ', SHORT",
        "'a b c d e f g h i j', SHORT",
        "thirteen-lett, SHORT",
        "ababababababababab, REPEATED",
        "correct horse battery staple passwordpassword123, ",
        "passwordpassword, GUESSABLE",
        "qwertyuiopasdfgh, GUESSABLE",
        "seven kettles under the old bridge, ",
        "saith tegell dan yr hen bont, "
    })
    void a_passphrase_is_long_and_hard_to_guess(String text, Weakness weakness) {
        assertThat(Passphrase.typed(text).weakness()).isEqualTo(Optional.ofNullable(weakness));
    }

    @Test
    void one_that_would_keep_the_machine_busy_is_too_long() {
        assertThat(Passphrase.typed("kettle bridge ".repeat(20)).weakness()).contains(Weakness.LONG);
    }

    @Test
    void a_closed_passphrase_opens_nothing_and_none_says_itself() {
        Passphrase passphrase = Passphrase.typed(WORDS);
        passphrase.close();

        assertThat(PassphraseLock.open(LOCKED, passphrase, CONTEXT)).isEmpty();
        assertThat(passphrase).hasToString("Passphrase");
    }
}
