package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of FIPS 180-4, whichever way what is digested comes in. */
class Sha256Test {

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void the_digest_of_an_example_is_the_one_that_is_published(String text, String hex) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Sha256.of(text).hex()).isEqualTo(hex);
        assertThat(Sha256.of(bytes)).isEqualTo(new Sha256(hex)).hasToString("sha256:" + hex);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes)).hex()).isEqualTo(hex);
        assertThat(Sha256.of(bytes).bytes()).hasSize(32);
    }

    @Test
    void a_million_letters_are_digested_piece_by_piece() throws IOException {
        byte[] letters = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(Sha256.of(new ByteArrayInputStream(letters)).hex())
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}
