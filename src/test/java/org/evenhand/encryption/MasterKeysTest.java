package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    private static final String CONTEXT = "key of tender 3";
    private static final byte[] PLAIN = "what nobody is to read".getBytes(StandardCharsets.UTF_8);

    private final MasterKeys keys = MasterKeys.fresh();
    private final byte[] cipher = keys.encrypt(PLAIN, CONTEXT);

    @Test
    void what_was_encrypted_is_decrypted_in_its_context() {
        assertThat(keys.decrypt(cipher, CONTEXT)).isEqualTo(PLAIN);
        assertThatExceptionOfType(Undecryptable.class)
                .isThrownBy(() -> keys.decrypt(cipher, "key of tender 4"))
                .withMessageContaining("key of tender 4");
    }

    @Test
    void other_keys_do_not_decrypt_it() {
        assertThatExceptionOfType(Undecryptable.class)
                .isThrownBy(() -> MasterKeys.fresh().decrypt(cipher, CONTEXT));
    }

    @Test
    void one_changed_bit_anywhere_is_refused() {
        for (int at = 0; at < cipher.length; at++) {
            byte[] changed = cipher.clone();
            changed[at] ^= 1;
            assertThatExceptionOfType(Undecryptable.class)
                    .as("byte %s", at)
                    .isThrownBy(() -> keys.decrypt(changed, CONTEXT));
        }
    }

    @Test
    void after_a_rotation_the_new_key_encrypts_and_the_old_one_still_decrypts() {
        MasterKeys rotated = keys.rotated();
        byte[] later = rotated.encrypt(PLAIN, CONTEXT);

        assertThat(rotated.ids()).hasSize(2).startsWith(keys.newest()).endsWith(rotated.newest());
        assertThat(rotated.decrypt(cipher, CONTEXT)).isEqualTo(PLAIN);
        assertThat(rotated.isUpToDate(cipher)).isFalse();
        assertThat(rotated.isUpToDate(later)).isTrue();
        assertThat(keys.isUpToDate(cipher)).isTrue();
        assertThat(keys.isUpToDate(new byte[2])).isFalse();
        assertThatExceptionOfType(Undecryptable.class).isThrownBy(() -> keys.decrypt(later, CONTEXT));
    }

    @Test
    void a_pseudonym_stays_through_a_rotation_and_differs_between_names_contexts_and_installations() {
        String pseudonym = keys.pseudonym("organisation 7", "bids");

        assertThat(pseudonym)
                .matches("[0-9a-f]{64}")
                .isEqualTo(keys.rotated().pseudonym("organisation 7", "bids"))
                .isEqualTo(MasterKeys.read(keys.written()).orElseThrow().pseudonym("organisation 7", "bids"));
        assertThat(List.of(
                        keys.pseudonym("organisation 8", "bids"),
                        keys.pseudonym("organisation 7", "evidence"),
                        MasterKeys.fresh().pseudonym("organisation 7", "bids")))
                .doesNotHaveDuplicates()
                .doesNotContain(pseudonym);
    }

    @Test
    void keys_that_were_written_are_read_again() {
        MasterKeys read = MasterKeys.read(keys.rotated().written()).orElseThrow();

        assertThat(read.ids()).hasSize(2);
        assertThat(read.decrypt(cipher, CONTEXT)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[1]",
                "{\"encryption\":{},\"pseudonyms\":{}}",
                "null",
                "{\"encryption\":7}"
            })
    void anything_else_is_no_master_keys(String text) {
        assertThat(MasterKeys.read(text)).isEmpty();
    }

    @Test
    void a_file_whose_two_parts_changed_places_is_no_master_keys() {
        String changed = keys.written()
                .replace("\"encryption\":", "\"x\":")
                .replace("\"pseudonyms\":", "\"encryption\":")
                .replace("\"x\":", "\"pseudonyms\":");

        assertThat(MasterKeys.read(changed)).isEmpty();
    }

    @Test
    void no_key_says_itself() {
        assertThat(keys).hasToString("MasterKeys[" + keys.newest() + "]");
    }
}
