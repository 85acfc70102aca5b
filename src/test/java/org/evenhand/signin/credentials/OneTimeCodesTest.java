package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.evenhand.people.SettableClock;
import org.evenhand.people.accounts.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The arithmetic of one-time codes, by the vectors that the standards publish. */
class OneTimeCodesTest {

    private static final byte[] PUBLISHED_KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final SettableClock clock = new SettableClock();
    private final Secrets secrets = new Secrets("a-secret-for-tests-that-guards-nothing-at-all", "");
    private final OneTimeCodes codes = new OneTimeCodes(
            secrets, new Accounts(Mockito.mock(JdbcClient.class), clock), Mockito.mock(JdbcClient.class), clock);

    /** RFC 6238, appendix B, SHA-1. They have eight figures there; ours are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59,          94287082",
        "1111111109,  07081804",
        "1111111111,  14050471",
        "1234567890,  89005924",
        "2000000000,  69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long second, String published) {
        assertThat(codes.codeAt(PUBLISHED_KEY, Instant.ofEpochSecond(second))).isEqualTo(published.substring(2));
    }

    /** RFC 4648, section 10, without the padding that apps do not ask for. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_typed_in_the_base_32_of_the_standard(String text, String published) {
        String typed = OneTimeCodes.typed(text.getBytes(StandardCharsets.US_ASCII));

        // What is left over of the last five bits shows only where the text has no whole number of them.
        assertThat(typed).isEqualTo(published);
    }

    @Test
    void a_new_key_has_160_bits_and_is_typed_in_32_characters() {
        byte[] key = codes.newKey();

        assertThat(key).hasSize(20).isNotEqualTo(codes.newKey());
        assertThat(OneTimeCodes.typed(key)).matches("[A-Z2-7]{32}");
    }

    @Test
    void an_app_reads_issuer_holder_and_key_off_the_square() {
        assertThat(OneTimeCodes.address(PUBLISHED_KEY, "ann+x@people.example"))
                .isEqualTo("otpauth://totp/Evenhand%3Aann%2Bx%40people.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Evenhand");
    }

    @Test
    void a_code_is_right_in_its_half_minute_and_in_the_ones_before_and_after() {
        String code = codes.codeAt(PUBLISHED_KEY, Instant.ofEpochSecond(1_000_000_020));

        for (long second = 999_999_960; second < 1_000_000_110; second++) {
            clock.set(Instant.ofEpochSecond(second));
            assertThat(codes.isRight(PUBLISHED_KEY, code))
                    .as("second %s", second)
                    .isEqualTo(second >= 999_999_990 && second < 1_000_000_080);
        }
    }

    @Test
    void spaces_in_a_code_make_no_difference() {
        clock.set(Instant.ofEpochSecond(1234567890));

        assertThat(codes.isRight(PUBLISHED_KEY, " 005 924 ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5924", "89005924", "005925", "٠٠٥٩٢٤", "005924x", "null"})
    void anything_else_is_wrong(String code) {
        clock.set(Instant.ofEpochSecond(1234567890));

        assertThat(codes.isRight(PUBLISHED_KEY, code)).isFalse();
    }
}
