package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@example.org",
                "  ann@example.org\t",
                "Ann.O'Brien+tenders@Social-Care.council.example",
                "ann@localhost",
                "a@b.cy",
                "post@cyngor.cymru",
                "ann@xn--llanfair-example.wales",
                "ann_b=c%d@a.b.c.d.example",
                "1@2.example",
            })
    void what_mail_could_go_to_is_read_and_kept_as_typed(String typed) {
        assertThat(EmailAddress.read(typed))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualTo(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "@example.org",
                "ann@",
                "ann@example",
                "ann@@example.org",
                "ann@example.org@example.org",
                "ann b@example.org",
                "ann@exam ple.org",
                "ann@example.org\r\nBcc: all@example.org",
                "ann@example.org\nx",
                "ann\r@example.org",
                "ann\u0000@example.org",
                "ann@example.org\u2028x",
                "ann\u00a0b@example.org",
                "ann\u202e@example.org",
                "ann@example.org,bob@example",
                "ann,bob@example.org",
                "Ann <ann@example.org>",
                "<ann@example.org>",
                "\"ann\"@example.org",
                "ann(b)@example.org",
                "ann;bob@example.org",
                ".ann@example.org",
                "ann.@example.org",
                "ann..b@example.org",
                "ann@.example.org",
                "ann@example..org",
                "ann@example.org.",
                "ann@-example.org",
                "ann@example-.org",
                "ann@[127.0.0.1]",
                "ann@127.0.0.1",
                "ann@exam_ple.org",
                // A Kelvin sign, which becomes a k in small letters, and a Cyrillic letter that looks like an a.
                "\u212aate@example.org",
                "\u0430nn@example.org",
            })
    void what_it_could_not_go_to_is_not(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void it_is_at_most_254_characters_long_and_its_name_at_most_64() {
        String domain = "a.".repeat(90) + "example";

        assertThat(EmailAddress.read("n".repeat(64) + "@" + domain)).isPresent();
        assertThat(EmailAddress.read("n".repeat(65) + "@" + domain)).isEmpty();
        assertThat(EmailAddress.read("n".repeat(64) + "@" + "a.".repeat(91) + "example"))
                .isPresent();
        assertThat(EmailAddress.read("n".repeat(64) + "@" + "a.".repeat(92) + "example"))
                .isEmpty();
    }

    @Test
    void capitals_make_no_other_address() {
        EmailAddress typed = new EmailAddress("Ann.I@Example.ORG");

        assertThat(typed.key()).isEqualTo("ann.i@example.org");
        assertThat(typed).isEqualTo(new EmailAddress("ann.i@example.org")).hasToString("Ann.I@Example.ORG");
        assertThat(typed).hasSameHashCodeAs(new EmailAddress("ann.i@example.org"));
        assertThat(typed).isNotEqualTo(new EmailAddress("ann.j@example.org"));
    }
}
