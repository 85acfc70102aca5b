package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.people.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand as a name. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "Siân Ŵyn-O’Dowd", "李", "محمد", "2nd Chance CIC", "x"})
    void anything_that_can_be_read_is_a_name(String name) {
        assertThat(Names.objection(name, 120)).isEmpty();
        assertThat(Names.readable(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "--", "…", "\u202e", "\u0000", "\u200b\u200d", "\ud83d"})
    void what_cannot_be_read_is_none(String name) {
        assertThat(Names.objection(name, 120)).contains(Refusal.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "'  Ann  ', Ann",
        "'Ann\u00a0\u2003 Other', Ann Other",
        "'Ann\r\nOther', Ann Other",
        "'Ann\u2029\u0085Other', Ann Other",
        "'\u202eAnn\u202c', Ann",
        "'A\u200bnn\ufeff', Ann",
        "'Ann\u0000', Ann",
        "'Ann \ud83d Other', Ann Other"
    })
    void one_name_cannot_be_made_to_look_like_another_by_what_is_not_seen(String typed, String readable) {
        assertThat(Names.readable(typed)).isEqualTo(readable);
    }

    @Test
    void the_limit_counts_what_is_kept() {
        assertThat(Names.objection(" " + "x".repeat(120) + "\u200b", 120)).isEmpty();
        assertThat(Names.objection("x".repeat(121), 120)).contains(Refusal.TOO_LONG);
    }
}
