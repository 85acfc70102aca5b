package org.evenhand.bids.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.audit.RecordedActs;
import org.evenhand.bids.TenderKeyCheck;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.SealingKey;
import org.evenhand.encryption.TenderKeyPair;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** People keep the key: two shares open, one does not, and nothing opens before the deadline. */
abstract class KeepingSharesTest extends WithKeys {

    @DemoOnH2
    static class OnH2Test extends KeepingSharesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends KeepingSharesTest {}

    private static final byte[] BID = "We promise 1,300 hours.".getBytes(StandardCharsets.UTF_8);
    private static final String CONTEXT = "a bid";

    private Optional<OpeningKey> joined(At at) {
        return transactions.execute(any -> at.opening.forOpening(id, at.now.instant()));
    }

    private void opens(Optional<OpeningKey> key) {
        SealingKey sealing = keys.sealingKey(id);
        assertThat(key.orElseThrow().open(sealing.seal(BID, CONTEXT), CONTEXT)).contains(BID);
    }

    @Test
    void with_the_rehearsal_of_two_the_key_changes_hands_and_the_service_keeps_nothing_of_it() {
        SealingKey first = custody().key().key();
        RecoverySheet sheet = keptByPeople(CERI, AUDITOR, ADMINISTRATOR);

        TenderKey key = custody().key();
        assertThat(key.custody()).isEqualTo(Custody.PEOPLE);
        assertThat(key.key()).isNotEqualTo(first);
        assertThat(sheet.keyId()).isEqualTo(key.key().id().toString());
        assertThat(rows.wrapped(id)).isEmpty();
        assertThat(key.rehearsed()).isPresent();
        assertThat(keys.sealingKey(id)).isEqualTo(key.key());
        assertThat(openerRows.given(id, Instant.EPOCH)).isEmpty();
        assertThat(acts(id.value())).contains("keys.share-given", "keys.given-to-people", "keys.rehearsed");
    }

    @Test
    void a_key_that_somebody_put_in_its_place_is_found_by_the_check_of_the_record() {
        keptByPeople(CERI, AUDITOR);
        assertThat(check()).isEmpty();
        String kept = jdbc.sql("select public_key from tender_key where tender = ?")
                .param(id.value())
                .query(String.class)
                .single();

        publicKey(TenderKeyRows.text(TenderKeyPair.fresh().sealing().bytes()));
        assertThat(check()).singleElement().asString().contains("is not the one that was made");
        publicKey(kept);
        jdbc.sql("update tender_key set custody = 'service' where tender = ?")
                .param(id.value())
                .update();
        assertThat(check()).singleElement().asString().contains("is not kept by whom it was left with");
    }

    private void publicKey(String text) {
        jdbc.sql("update tender_key set public_key = ? where tender = ?")
                .params(text, id.value())
                .update();
    }

    private List<String> check() {
        TenderKeyCheck check = new TenderKeyCheck();
        return check.compare(jdbc, RecordedActs.of(jdbc, check.acts())).found().stream()
                .filter(found -> found.contains(id.value()))
                .toList();
    }

    @Test
    void a_rehearsal_takes_two_different_people() {
        shared(CERI, AUDITOR);

        assertThat(give(CERI)).isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(give(CERI)).isEqualTo(refused(KeyRefusal.SAME_PERSON));
        assertThat(custody().given()).isPresent();
        assertThat(custody().key().custody()).isEqualTo(Custody.SERVICE);
    }

    @Test
    void a_share_that_was_given_is_forgotten_after_an_hour() {
        shared(CERI, AUDITOR);
        give(CERI);
        At later = new At(later(GivenShares.HELD.plusSeconds(1)));

        assertThat(later.give(AUDITOR)).isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(later.give(CERI)).isEqualTo(new KeyOutcome.Rehearsed());
    }

    @Test
    void what_waits_too_long_is_removed_by_the_timetable() {
        shared(CERI, AUDITOR);
        give(CERI);

        openerRows.forgetGivenBefore(Instant.now().minus(Duration.ofMinutes(59)));
        assertThat(openerRows.given(id, Instant.EPOCH)).hasSize(1);
        openerRows.forgetGivenBefore(Instant.now().plusSeconds(1));
        assertThat(openerRows.given(id, Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_wrong_passphrase_gives_nothing_and_is_on_the_record() {
        shared(CERI, AUDITOR);
        as(CERI);

        assertThat(keeping.give(id, PASSPHRASES.getOrDefault(AUDITOR, "")))
                .isEqualTo(refused(KeyRefusal.WRONG_PASSPHRASE));
        assertThat(acts(id.value())).contains("keys.passphrase-refused");
        as(ADMINISTRATOR);
        assertThat(keeping.give(id, "anything")).isEqualTo(refused(KeyRefusal.NO_SHARES));
    }

    @Test
    void a_weak_passphrase_or_one_typed_differently_is_refused() {
        name(CERI, AUDITOR);

        assertThat(keeping.choosePassphrase(id, "short", "short")).isEqualTo(refused(KeyRefusal.SHORT));
        assertThat(keeping.choosePassphrase(id, "passwordpassword", "passwordpassword"))
                .isEqualTo(refused(KeyRefusal.GUESSABLE));
        assertThat(keeping.choosePassphrase(id, "abababababababab", "abababababababab"))
                .isEqualTo(refused(KeyRefusal.REPEATED));
        assertThat(keeping.choosePassphrase(id, "kettle bridge ".repeat(20), "kettle bridge ".repeat(20)))
                .isEqualTo(refused(KeyRefusal.LONG));
        assertThat(keeping.choosePassphrase(id, "seven kettles under the bridge", "seven kettles under a bridge"))
                .isEqualTo(refused(KeyRefusal.DIFFERENT));
        as(ADMINISTRATOR);
        assertThat(choosePassphrase(ADMINISTRATOR)).isEqualTo(refused(KeyRefusal.NO_SHARES));
    }

    @Test
    void a_passphrase_chosen_anew_makes_the_shares_worthless() {
        shared(CERI, AUDITOR);

        assertThat(choosePassphrase(AUDITOR)).isEqualTo(new KeyOutcome.Done());

        assertThat(give(CERI)).isEqualTo(refused(KeyRefusal.NO_SHARES));
        assertThat(custody().prepared()).isFalse();
    }

    @Test
    void it_can_be_rehearsed_again_until_the_deadline_and_nothing_opens_before_it() {
        keptByPeople(CERI, AUDITOR);
        give(AUDITOR);

        assertThat(give(CERI)).isEqualTo(new KeyOutcome.Rehearsed());
        assertThat(keeping.giveRecovery(id, "AAAAA")).isEqualTo(refused(KeyRefusal.BEFORE_DEADLINE));
        assertThatIllegalStateException().isThrownBy(() -> joined(new At(later(Duration.ZERO))));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.execute(any -> opening.forOpening(id, Instant.now())));
    }

    @Test
    void after_the_deadline_two_people_give_their_shares_and_the_key_is_made_once() {
        keptByPeople(CERI, AUDITOR, ADMINISTRATOR);
        At after = new At(afterDeadline());

        assertThat(after.give(ADMINISTRATOR)).isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(joined(after)).isEmpty();
        assertThat(after.give(CERI)).isEqualTo(new KeyOutcome.ReadyToOpen());

        opens(joined(after));
        assertThat(joined(after)).isEmpty();
    }

    @Test
    void a_share_given_for_a_rehearsal_does_not_count_for_the_opening() {
        keptByPeople(CERI, AUDITOR);
        At before = new At(Clock.offset(afterDeadline(), Duration.ofMinutes(-2)));
        assertThat(before.give(CERI)).isEqualTo(new KeyOutcome.WaitsForSecond());

        assertThat(new At(afterDeadline()).give(AUDITOR)).isEqualTo(new KeyOutcome.WaitsForSecond());
    }

    @Test
    void the_recovery_sheet_stands_for_one_person_and_not_for_two() {
        RecoverySheet sheet = keptByPeople(CERI, AUDITOR);
        At after = new At(afterDeadline());
        as(CERI);

        assertThat(after.keeping.giveRecovery(
                        id, sheet.share().replace(' ', '-').toLowerCase(Locale.ROOT)))
                .isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(after.give(CERI)).isEqualTo(refused(KeyRefusal.SAME_PERSON));
        assertThat(after.give(AUDITOR)).isEqualTo(new KeyOutcome.ReadyToOpen());
        opens(joined(after));
    }

    @Test
    void a_sheet_with_a_slip_and_one_from_before_are_told_apart() {
        RecoverySheet old = shared(CERI, AUDITOR);
        as(CERI);
        choosing.makeShares(id);
        give(CERI);
        give(AUDITOR);
        At after = new At(afterDeadline());
        as(CERI);

        assertThat(after.keeping.giveRecovery(
                        id, old.share().replace(old.share().charAt(3), '7')))
                .isEqualTo(refused(KeyRefusal.WRONG_SHEET));
        assertThat(after.keeping.giveRecovery(id, old.share())).isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(after.give(AUDITOR)).isEqualTo(refused(KeyRefusal.NOT_TOGETHER));
        assertThat(joined(after)).isEmpty();
    }

    @Test
    void the_service_opens_with_its_own_key_in_the_act_of_opening_alone_and_after_the_deadline() {
        as(CERI);
        choosing.leaveWithService(id);
        At after = new At(afterDeadline());

        opens(joined(after));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> opening.forOpening(id, Instant.now()));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.execute(any -> opening.forOpening(id, Instant.now())));
    }

    @Test
    void the_service_opens_nothing_of_what_people_keep() {
        keptByPeople(CERI, AUDITOR);
        At after = new At(afterDeadline());

        assertThat(joined(after)).isEmpty();
    }

    @Test
    void after_the_deadline_a_key_that_the_service_keeps_takes_no_shares() {
        shared(CERI, AUDITOR);
        as(CERI);

        assertThat(new At(afterDeadline()).give(CERI)).isEqualTo(refused(KeyRefusal.NO_SHARES));
    }
}
