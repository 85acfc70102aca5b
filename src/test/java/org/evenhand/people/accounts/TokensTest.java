package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.shared.Token;
import org.junit.jupiter.api.Test;

/** What fits into a link or is typed off a screen. */
class TokensTest {

    @Test
    void a_link_carries_256_bits_that_need_no_escaping() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = Token.random();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            seen.add(token);
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void what_is_typed_has_no_letters_that_are_taken_for_figures() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Tokens.typed(4)).matches("[abcdefghjkmnpqrstuvwxyz2-9]{4}(-[abcdefghjkmnpqrstuvwxyz2-9]{4}){3}");
        }
        assertThat(Tokens.typed(3)).hasSize(14);
    }

    @Test
    void what_is_kept_is_its_sha_256() {
        // FIPS 180-4, the example of the one-block message "abc".
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void capitals_spaces_and_hyphens_make_no_difference_to_what_is_typed() {
        String right = Tokens.hashOfTyped("k7wd-3mzp-9htr");

        assertThat(Tokens.hashOfTyped(" K7WD 3mzp\t9HTR\n")).isEqualTo(right);
        assertThat(Tokens.hashOfTyped("k7wd3mzp9htr")).isEqualTo(right);
        assertThat(Tokens.hashOfTyped("k7wd-3mzp-9hts")).isNotEqualTo(right);
    }
}
