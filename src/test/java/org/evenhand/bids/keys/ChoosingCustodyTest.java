package org.evenhand.bids.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.encryption.MasterKeysUnusable;
import org.evenhand.encryption.SealingKey;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The key of a tender is made with its publication; who keeps it is chosen in time, and then stands. */
abstract class ChoosingCustodyTest extends WithKeys {

    @DemoOnH2
    static class OnH2Test extends ChoosingCustodyTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ChoosingCustodyTest {}

    @Test
    void a_tender_has_its_key_with_the_publication_and_the_service_keeps_it() {
        TenderKey key = keys.of(id).orElseThrow();

        assertThat(key.custody()).isEqualTo(Custody.SERVICE);
        assertThat(rows.wrapped(id)).isPresent();
        assertThat(acts(id.value())).contains("keys.made");
    }

    @Test
    void a_tender_that_was_published_before_there_were_keys_gets_one_when_somebody_asks() {
        jdbc.sql("delete from tender_key where tender = ?").param(id.value()).update();

        TenderKey made = keys.of(id).orElseThrow();

        assertThat(keys.of(id)).contains(made);
        assertThat(keys.of(new TenderId("nobody-knows-it"))).isEmpty();
    }

    @Test
    void nothing_can_be_sealed_before_the_custody_is_settled() {
        assertThatIllegalStateException().isThrownBy(() -> keys.sealingKey(id));
        assertThatIllegalStateException().isThrownBy(() -> keys.sealingKey(new TenderId("nobody-knows-it")));

        as(CERI);
        assertThat(choosing.leaveWithService(id)).isEqualTo(new KeyOutcome.Done());

        assertThat(keys.sealingKey(id)).isEqualTo(keys.of(id).orElseThrow().key());
        assertThat(acts(id.value())).contains("keys.left-with-service");
    }

    @Test
    void where_nobody_settles_it_in_time_the_service_keeps_the_key_and_nothing_changes_that() {
        name(CERI, AUDITOR);
        choiceEnds(Instant.now().minusSeconds(1));

        assertThat(keys.sealingKey(id)).isEqualTo(keys.of(id).orElseThrow().key());
        assertThat(choosing.leaveWithService(id)).isEqualTo(refused(KeyRefusal.SETTLED));
        assertThat(name(CERI, ADMINISTRATOR)).isEqualTo(refused(KeyRefusal.SETTLED));
        assertThat(choosePassphrase(AUDITOR)).isEqualTo(refused(KeyRefusal.SETTLED));
        as(CERI);
        assertThat(choosing.makeShares(id)).isEqualTo(refused(KeyRefusal.SETTLED));
    }

    @Test
    void in_the_last_minute_nothing_changes_hands_so_that_nobody_seals_under_a_key_that_goes() {
        shared(CERI, AUDITOR);
        give(CERI);
        choiceEnds(Instant.now().plusSeconds(30));

        assertThat(give(AUDITOR)).isEqualTo(refused(KeyRefusal.TOO_LATE));
        assertThat(name(CERI, ADMINISTRATOR)).isEqualTo(refused(KeyRefusal.TOO_LATE));
        assertThat(custody().key().custody()).isEqualTo(Custody.SERVICE);
    }

    @Test
    void it_is_never_chosen_for_longer_than_half_the_time_for_bids() {
        jdbc.sql("delete from tender_key where tender = ?").param(id.value()).update();
        Instant deadline = reading.latest(id).orElseThrow().published().deadline();

        Instant ends = new TenderKeys(
                        rows, reading, masterKeys, events, manager, Duration.ofDays(400), later(Duration.ZERO))
                .of(id)
                .orElseThrow()
                .choiceEnds();

        assertThat(ends)
                .isBefore(deadline.minus(Duration.ofDays(25)))
                .isAfter(Instant.now().plus(Duration.ofDays(25)));
    }

    @Test
    void at_least_two_people_of_the_buyers_are_named() {
        assertThat(name(CERI)).isEqualTo(refused(KeyRefusal.TOO_FEW));
        assertThat(name(CERI, CERI)).isEqualTo(refused(KeyRefusal.TOO_FEW));
        assertThat(name(CERI, "provider")).isEqualTo(refused(KeyRefusal.NOT_THEIRS));
        assertThat(custody().openers()).isEmpty();
        assertThat(custody().mayBeOpeners())
                .extracting(Opener::account)
                .contains(SignedInAs.account(context, CERI), SignedInAs.account(context, AUDITOR))
                .doesNotContain(SignedInAs.account(context, "provider"));
    }

    @Test
    void shares_are_made_once_everybody_has_a_passphrase() {
        as(CERI);
        assertThat(choosing.makeShares(id)).isEqualTo(refused(KeyRefusal.TOO_FEW));
        name(CERI, AUDITOR);
        choosePassphrase(CERI);
        assertThat(choosing.makeShares(id)).isEqualTo(refused(KeyRefusal.NOT_READY));
        choosePassphrase(AUDITOR);
        as(CERI);

        RecoverySheet sheet = ((KeyOutcome.SharesMade) choosing.makeShares(id)).sheet();

        assertThat(sheet.share()).hasSizeGreaterThan(50);
        assertThat(sheet.toString()).doesNotContain(sheet.share());
        assertThat(custody().openers()).allMatch(Opener::holdsShare);
        assertThat(custody().key().custody()).isEqualTo(Custody.SERVICE);
        assertThat(acts(id.value())).contains("keys.openers-named", "keys.passphrase-chosen", "keys.shares-made");
    }

    @Test
    void only_those_who_act_for_a_buyer_see_who_keeps_the_key_and_only_a_commissioner_chooses() {
        as("provider");
        assertThatThrownBy(() -> reads.of(id)).isInstanceOf(AccessDeniedException.class);
        as("joint.commissioner");
        assertThat(reads.of(id)).isEmpty();
        assertThatThrownBy(() -> choosing.leaveWithService(id)).isInstanceOf(AccessDeniedException.class);
        as(AUDITOR);
        assertThat(custody().chooses()).isFalse();
        assertThat(custody().mayBeOpeners()).isEmpty();
        assertThatThrownBy(() -> choosing.makeShares(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_changed_list_keeps_the_passphrases_of_those_who_stay_and_none_of_the_shares() {
        shared(CERI, AUDITOR);

        assertThat(name(CERI, ADMINISTRATOR)).isEqualTo(new KeyOutcome.Done());

        assertThat(custody().openers()).noneMatch(Opener::holdsShare);
        assertThat(custody().openers().stream().filter(Opener::isReady).map(Opener::account))
                .containsExactly(SignedInAs.account(context, CERI));
        assertThat(custody().prepared()).isFalse();
    }

    @Test
    void a_key_left_with_the_service_leaves_no_shares_behind() {
        shared(CERI, AUDITOR);
        SealingKey first = custody().key().key();

        assertThat(choosing.leaveWithService(id)).isEqualTo(new KeyOutcome.Done());

        assertThat(custody().openers()).isEmpty();
        assertThat(custody().prepared()).isFalse();
        assertThat(keys.sealingKey(id)).isEqualTo(first);
    }

    @Test
    void a_start_wraps_keys_anew_after_a_rotation_and_is_refused_with_master_keys_that_do_not_fit() {
        byte[] before = rows.wrapped(id).orElseThrow();
        MasterKeys rotated = masterKeys.rotated();
        List<TenderKeyRows.Wrapped> all = rows.allWrapped();
        try {
            new RewrappingKeys(rows, rotated).afterSingletonsInstantiated();

            byte[] after = rows.wrapped(id).orElseThrow();
            assertThat(rotated.isUpToDate(after)).isTrue();
            assertThat(rotated.decrypt(after, TenderKeys.context(id)))
                    .isEqualTo(masterKeys.decrypt(before, TenderKeys.context(id)));
            assertThatThrownBy(() -> new RewrappingKeys(rows, MasterKeys.fresh()).afterSingletonsInstantiated())
                    .isInstanceOf(MasterKeysUnusable.class)
                    .hasMessageContaining("do not fit the database");
        } finally {
            all.forEach(kept -> rows.rewrap(
                    new TenderKeyRows.Wrapped(
                            kept.tender(), rows.wrapped(kept.tender()).orElseThrow()),
                    kept.key()));
        }
    }
}
