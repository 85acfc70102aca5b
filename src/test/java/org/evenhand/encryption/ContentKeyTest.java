package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKeyTest {

    private static final String CONTEXT = "document 4";

    private final ContentKey key = ContentKey.fresh();
    private final byte[] document = bytes(200_000);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_000, 65_536, 200_000})
    void a_document_comes_back_whole(int length) throws IOException {
        assertThat(decrypted(key, encrypted(bytes(length)), CONTEXT)).isEqualTo(bytes(length));
    }

    @Test
    void a_key_that_was_kept_as_bytes_decrypts_too() throws IOException {
        assertThat(decrypted(ContentKey.of(key.bytes()), encrypted(document), CONTEXT))
                .isEqualTo(document);
        assertThatIllegalArgumentException().isThrownBy(() -> ContentKey.of(new byte[31]));
    }

    @Test
    void another_key_and_another_context_decrypt_nothing() throws IOException {
        byte[] cipher = encrypted(document);

        assertRefused(ContentKey.fresh(), cipher, CONTEXT);
        assertRefused(key, cipher, "document 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 50, 70_000, 150_000, -1})
    void a_changed_bit_is_found(int at) throws IOException {
        byte[] cipher = encrypted(document);
        cipher[at < 0 ? cipher.length - 1 : at] ^= 1;

        assertRefused(key, cipher, CONTEXT);
    }

    @Test
    void a_stream_that_was_cut_short_is_found_even_between_two_segments() throws IOException {
        byte[] cipher = encrypted(document);

        assertRefused(key, Arrays.copyOf(cipher, 2 * 65_536), CONTEXT);
        assertRefused(key, Arrays.copyOf(cipher, cipher.length - 1), CONTEXT);
    }

    private byte[] encrypted(byte[] plain) throws IOException {
        ByteArrayOutputStream cipher = new ByteArrayOutputStream();
        try (var stream = key.encrypting(cipher, CONTEXT)) {
            for (int from = 0; from < plain.length; from += 7_777) {
                stream.write(plain, from, Math.min(7_777, plain.length - from));
            }
        }
        return cipher.toByteArray();
    }

    private static byte[] decrypted(ContentKey key, byte[] cipher, String context) throws IOException {
        try (var stream = key.decrypting(new ByteArrayInputStream(cipher), context)) {
            return stream.readAllBytes();
        }
    }

    private static void assertRefused(ContentKey key, byte[] cipher, String context) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> decrypted(key, cipher, context));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(14).nextBytes(bytes);
        return bytes;
    }
}
