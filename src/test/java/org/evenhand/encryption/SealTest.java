package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String CONTEXT = "bid 7 of tender 3";
    private static final byte[] WORDS = "We promise 1,300 hours.".getBytes(StandardCharsets.UTF_8);

    private final TenderKeyPair pair = TenderKeyPair.fresh();
    private final byte[] sealed = pair.sealing().seal(WORDS, CONTEXT);

    @Test
    void what_was_sealed_is_opened_by_the_other_half_alone() {
        assertThat(pair.opening().open(sealed, CONTEXT)).contains(WORDS);
        assertThat(TenderKeyPair.fresh().opening().open(sealed, CONTEXT)).isEmpty();
    }

    @Test
    void both_halves_carry_one_id_which_the_sealed_begins_with_behind_its_form() {
        assertThat(pair.sealing().id()).isEqualTo(pair.opening().id());
        assertThat(KeyId.at(sealed, 2)).isEqualTo(pair.sealing().id());
        assertThat(pair.sealing().id().toString()).matches("[0-9a-f]{8}");
    }

    @Test
    void another_context_opens_nothing() {
        assertThat(pair.opening().open(sealed, "bid 8 of tender 3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 40, 85, 86, 98, 30_000, -1})
    void one_changed_bit_anywhere_opens_nothing(int at) {
        byte[] changed = sealed.clone();
        changed[at < 0 ? changed.length - 1 : at] ^= 1;

        assertThat(pair.opening().open(changed, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 85, 86, 100, 20_000})
    void what_was_cut_short_opens_nothing(int length) {
        assertThat(pair.opening().open(java.util.Arrays.copyOf(sealed, length), CONTEXT))
                .isEmpty();
    }

    @Test
    void the_head_of_one_seal_does_not_open_the_content_of_another() {
        byte[] other = pair.sealing().seal("We promise nothing.".getBytes(StandardCharsets.UTF_8), CONTEXT);
        System.arraycopy(other, 0, sealed, 0, SealingKey.CONTENT_AT);

        assertThat(pair.opening().open(sealed, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 65536",
        "23, 65536",
        "65532, 65536",
        "65533, 131072",
        "131068, 131072",
        "131069, 262144",
        "1000000, 1048576"
    })
    void the_size_says_only_on_which_step_of_the_ladder_the_content_is(int length, int step) {
        byte[] content = new byte[length];

        byte[] long_ = pair.sealing().seal(content, CONTEXT);

        assertThat(long_).hasSize(step + 86 + 28);
        assertThat(pair.opening().open(long_, CONTEXT)).contains(content);
    }

    @Test
    void nobody_sees_that_the_same_was_sealed_twice() {
        assertThat(pair.sealing().seal(WORDS, CONTEXT)).isNotEqualTo(sealed);
    }

    @Test
    void both_halves_are_the_same_after_they_were_kept_as_bytes() {
        SealingKey sealing = SealingKey.of(pair.sealing().bytes());
        OpeningKey opening = OpeningKey.of(pair.opening().bytes());

        assertThat(sealing).isEqualTo(pair.sealing()).hasSameHashCodeAs(pair.sealing());
        assertThat(opening.sealingKey()).isEqualTo(pair.sealing());
        assertThat(opening.open(sealing.seal(WORDS, CONTEXT), CONTEXT)).contains(WORDS);
    }

    @Test
    void one_half_is_not_taken_for_the_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningKey.of(pair.sealing().bytes()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealingKey.of(pair.opening().bytes()));
        assertThatIllegalArgumentException().isThrownBy(() -> SealingKey.of(new byte[3]));
    }

    @Test
    void no_key_says_itself() {
        assertThat(pair.opening()).hasToString("OpeningKey " + pair.opening().id());
        assertThat(pair.sealing()).hasToString("SealingKey " + pair.sealing().id());
        assertThat(ContentKey.fresh()).hasToString("ContentKey");
    }
}
