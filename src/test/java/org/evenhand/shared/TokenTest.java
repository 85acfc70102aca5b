package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in links and on screens is random, and fits there. */
class TokenTest {

    @Test
    void a_token_has_256_bits_and_stands_in_an_address_as_it_is() {
        assertThat(Token.random()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Stream.generate(Token::random).limit(1000).distinct()).hasSize(1000);
    }

    @Test
    void what_people_read_has_no_characters_that_are_taken_for_one_another() {
        assertThat(Stream.generate(() -> Token.readable(6)).limit(1000))
                .allMatch(text -> text.matches("[a-hjkmnp-z2-9]{6}"));
    }
}
