package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSharesTest {

    private final byte[] secret = TenderKeyPair.fresh().opening().bytes();
    private final List<SecretShare> shares = SecretShares.split(secret, 3, 2);

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "1, 2", "2, 0"})
    void any_two_of_three_give_the_secret_back(int one, int other) {
        assertThat(SecretShares.join(List.of(shares.get(one), shares.get(other)), 2))
                .contains(secret);
        assertThat(SecretShares.join(shares, 2)).contains(secret);
    }

    @Test
    void one_alone_gives_nothing_even_twice() {
        assertThat(SecretShares.join(List.of(shares.getFirst()), 2)).isEmpty();
        assertThat(SecretShares.join(List.of(shares.getFirst(), shares.getFirst()), 2))
                .isEmpty();
        assertThat(SecretShares.join(List.of(), 2)).isEmpty();
    }

    @Test
    void shares_of_two_secrets_do_not_join() {
        List<SecretShare> others =
                SecretShares.split(TenderKeyPair.fresh().opening().bytes(), 3, 2);

        assertThat(SecretShares.join(List.of(shares.getFirst(), others.getLast()), 2))
                .isEmpty();
        assertThat(SecretShares.join(
                        List.of(
                                shares.getFirst(),
                                SecretShares.split(new byte[] {1}, 3, 2).getLast()),
                        2))
                .isEmpty();
    }

    @Test
    void three_of_five_are_needed_where_the_split_says_so() {
        List<SecretShare> five = SecretShares.split(secret, 5, 3);

        assertThat(SecretShares.join(List.of(five.get(4), five.get(0), five.get(2)), 3))
                .contains(secret);
        assertThat(SecretShares.join(five.subList(0, 2), 3)).isEmpty();
        assertThat(SecretShares.join(five.subList(0, 2), 2)).isEmpty();
    }

    @Test
    void a_share_comes_back_from_bytes_and_from_paper() {
        SecretShare share = shares.get(1);

        assertThat(SecretShare.of(share.bytes()).bytes()).isEqualTo(share.bytes());
        assertThat(share.written()).matches("([A-Z2-7]{5} )+[A-Z2-7]{1,5}");
        assertThat(SecretShare.typed(share.written()).orElseThrow().bytes()).isEqualTo(share.bytes());
        assertThat(SecretShare.typed("  "
                                + share.written()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace(' ', '-') + "\n")
                        .orElseThrow()
                        .bytes())
                .isEqualTo(share.bytes());
        assertThatIllegalArgumentException().isThrownBy(() -> SecretShare.of(new byte[1]));
    }

    @Test
    void a_slip_at_any_sign_is_found() {
        String written = shares.getLast().written();

        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) != ' ') {
                String slipped =
                        written.substring(0, at) + (written.charAt(at) == 'Q' ? 'R' : 'Q') + written.substring(at + 1);
                assertThat(SecretShare.typed(slipped)).as(slipped).isEmpty();
            }
        }
        assertThat(SecretShare.typed(written.substring(0, written.length() - 1)))
                .isEmpty();
    }

    @Test
    void a_slip_in_the_last_sign_is_found_where_it_changes_no_byte() {
        String written = new SecretShare(1, new byte[45]).written();
        String signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        assertThat(written.replace(" ", "")).hasSize(79);
        char next = signs.charAt(signs.indexOf(written.charAt(written.length() - 1)) + 1);

        assertThat(SecretShare.typed(written.substring(0, written.length() - 1) + next))
                .isEmpty();
        assertThat(SecretShare.typed(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "ABCDE", "9999", "£", "ﷺ", "AAAAA AAAAA AAAAA"})
    void what_is_no_share_is_refused(String text) {
        assertThat(SecretShare.typed(text)).isEmpty();
    }

    @Test
    void a_wiped_share_gives_nothing_and_none_says_itself() {
        SecretShare share = shares.getFirst();
        share.wipe();

        assertThat(SecretShares.join(List.of(share, shares.getLast()), 2)).isEmpty();
        assertThat(share).hasToString("SecretShare 1");
    }
}
