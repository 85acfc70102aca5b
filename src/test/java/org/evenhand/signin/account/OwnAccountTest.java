package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.OwnAccount.NewKey;
import org.evenhand.signin.credentials.OneTimeCodes;
import org.evenhand.signin.credentials.Secrets;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people do with their own account. */
abstract class OwnAccountTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends OwnAccountTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends OwnAccountTest {}

    @Autowired
    OwnAccount own;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Secrets secrets;

    @Autowired
    SigningIn signingIn;

    @Autowired
    ResettingPasswords resetting;

    private AccountId ceri = AccountId.random();

    @BeforeEach
    void somebody() {
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        as(ceri);
    }

    @Test
    void an_account_is_shown_to_its_holder_and_to_nobody_who_is_not_signed_in() {
        assertThat(own.mine())
                .isEqualTo(new OwnAccount.Mine("Ceri", email("Ceri"), true, false, 0, java.util.Optional.empty()));
        SecurityContextHolder.clearContext();

        assertThatThrownBy(own::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_closed_account_does_nothing_more() {
        accounts.close(ceri);

        assertThatThrownBy(own::mine).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.rename("Ceri V")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_new_name_counts_at_once_in_this_session_and_is_on_record_beside_the_old_one() {
        assertThat(done(own.rename(" Ceri  Vaughan\u202e "))).isEqualTo("Ceri Vaughan");

        assertThat(own.mine().name()).isEqualTo("Ceri Vaughan");
        assertThat(signedIn().getPrincipal().name()).isEqualTo("Ceri Vaughan");
        assertThat(signedIn().isUpToDate(account(ceri))).isTrue();
        assertThat(record.last().who()).isEqualTo(new Actor.Holder(ceri, "Ceri"));
        assertThat(record.last().details()).containsEntry("name", "Ceri Vaughan");
        done(own.rename("Ceri Vaughan"));
        assertThat(record.kept()).as("what is the same is no act").hasSize(1);
        assertThat(refusal(own.rename(" "))).isEqualTo(Refusal.NAME_MISSING);
        assertThat(refusal(own.rename("x".repeat(121)))).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void a_new_password_asks_for_the_old_one_and_ends_the_other_sessions() {
        PersonAuthentication other = authenticationLookup.authentication(account(ceri));

        assertThat(refusal(own.changePassword("not the password", ANOTHER))).isEqualTo(Refusal.PASSWORD_WRONG);
        assertThat(other.mayGoOn(account(ceri))).isTrue();
        done(own.changePassword(PASSWORD, ANOTHER));

        assertThat(other.mayGoOn(account(ceri))).isFalse();
        assertThat(signedIn().mayGoOn(account(ceri))).isTrue();
        assertThat(record.kept()).extracting(AuditEvent::what).containsExactly(PeopleAuditEvent.PASSWORD_CHANGED);
        assertThat(signIn(PASSWORD, "")).isInstanceOf(SigningIn.Answer.Wrong.class);
        assertThat(signIn(ANOTHER, "")).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    @ParameterizedTest
    @CsvSource({"short, PASSWORD_SHORT", "password12345, PASSWORD_COMMON", "Ceri@people.example, PASSWORD_PERSONAL"})
    void a_weak_password_is_refused(String password, Refusal why) {
        assertThat(refusal(own.changePassword(PASSWORD, password))).isEqualTo(why);
        assertThat(signIn(PASSWORD, "")).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    @Test
    void codes_are_set_up_with_a_right_code_and_the_password_and_give_ten_recovery_codes() {
        PersonAuthentication other = authenticationLookup.authentication(account(ceri));
        NewKey key = own.newKey();
        assertThat(refusal(own.setUpCodes(key, "000000", PASSWORD))).isEqualTo(Refusal.CODE_WRONG);
        assertThat(refusal(own.setUpCodes(key, code(key), "not the password"))).isEqualTo(Refusal.PASSWORD_WRONG);
        assertThat(own.mine().usesCodes()).isFalse();

        List<String> recovery = done(own.setUpCodes(key, code(key), PASSWORD));

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(own.mine().usesCodes()).isTrue();
        assertThat(own.mine().recoveryCodesLeft()).isEqualTo(10);
        assertThat(other.mayGoOn(account(ceri))).isFalse();
        assertThat(signedIn().mayGoOn(account(ceri))).isTrue();
        assertThat(record.kept()).extracting(AuditEvent::what).containsExactly(PeopleAuditEvent.CODES_SET_UP);
        assertThat(record.kept().toString()).doesNotContain(key.typed(), recovery.getFirst());
        assertThat(count("account where code_secret like ?", "%" + key.typed() + "%"))
                .isZero();
    }

    @Test
    void the_code_that_set_them_up_does_not_sign_in_as_well() {
        NewKey key = own.newKey();
        String code = code(key);
        done(own.setUpCodes(key, code, PASSWORD));

        assertThat(signIn(PASSWORD, code)).isInstanceOf(SigningIn.Answer.Wrong.class);
        clock.pass(Duration.ofSeconds(30));
        assertThat(signIn(PASSWORD, code(key))).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    @Test
    void codes_are_taken_away_with_the_password_only() {
        NewKey key = own.newKey();
        List<String> recovery = done(own.setUpCodes(key, code(key), PASSWORD));
        assertThat(refusal(own.removeCodes("not the password"))).isEqualTo(Refusal.PASSWORD_WRONG);

        done(own.removeCodes(PASSWORD));

        assertThat(own.mine().usesCodes()).isFalse();
        assertThat(codes.spendRecoveryCode(ceri, recovery.getFirst())).isFalse();
        assertThat(signIn(PASSWORD, "")).isInstanceOf(SigningIn.Answer.Welcome.class);
        assertThat(record.kept(PeopleAuditEvent.CODES_REMOVED)).hasSize(1);
    }

    @Test
    void new_recovery_codes_take_the_place_of_the_old_ones() {
        NewKey key = own.newKey();
        List<String> old = done(own.setUpCodes(key, code(key), PASSWORD));
        assertThat(refusal(own.newRecoveryCodes("not the password"))).isEqualTo(Refusal.PASSWORD_WRONG);

        List<String> fresh = done(own.newRecoveryCodes(PASSWORD));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(codes.spendRecoveryCode(ceri, old.getFirst())).isFalse();
        assertThat(codes.spendRecoveryCode(ceri, fresh.getFirst())).isTrue();
        assertThat(own.mine().recoveryCodesLeft()).isEqualTo(9);
        assertThat(record.kept(PeopleAuditEvent.RECOVERY_CODES_MADE)).hasSize(1);
    }

    @Test
    void the_holder_is_told_for_ninety_days_that_somebody_else_made_a_link_to_a_new_password() {
        as(person("Joan", Role.ADMINISTRATOR, NORTHSHIRE));
        done(resetting.makeFor(ceri, NORTHSHIRE, Locale.UK));
        as(ceri);

        assertThat(own.mine().resetLinkMadeByOther()).contains(A_MORNING);
        clock.pass(Duration.ofDays(90).minusMillis(1));
        assertThat(own.mine().resetLinkMadeByOther()).contains(A_MORNING);
        clock.pass(Duration.ofMillis(1));
        assertThat(own.mine().resetLinkMadeByOther()).isEmpty();
    }

    @Test
    void a_link_that_the_holder_asked_for_is_no_news() {
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);

        assertThat(own.mine().resetLinkMadeByOther()).isEmpty();
    }

    @Test
    void whoever_finds_a_session_open_guesses_the_password_ten_times_and_then_waits() {
        NewKey key = own.newKey();
        List<Supplier<Outcome<?>>> doors = List.of(
                () -> own.changePassword("a guess", ANOTHER),
                () -> own.setUpCodes(key, code(key), "a guess"),
                () -> own.removeCodes("a guess"),
                () -> own.newRecoveryCodes("a guess"));
        for (int i = 0; i < Throttle.MOST_FOR_A_DEVICE; i++) {
            assertThat(doors.get(i % doors.size()).get())
                    .as("whichever door is tried, it is one count")
                    .isEqualTo(Outcome.refused(Refusal.PASSWORD_WRONG));
        }

        doors.forEach(door -> assertThat(door.get()).isEqualTo(Outcome.refused(Refusal.TRY_LATER)));
        assertThat(refusal(own.changePassword(PASSWORD, ANOTHER)))
                .as("the right one tells nothing either")
                .isEqualTo(Refusal.TRY_LATER);

        clock.pass(Throttle.WINDOW);
        done(own.changePassword(PASSWORD, ANOTHER));
    }

    @Test
    void guesses_at_an_open_session_hold_up_neither_the_sign_in_nor_anybody_else() {
        for (int i = 0; i < 60; i++) {
            own.removeCodes("a guess");
        }

        assertThat(signIn(PASSWORD, "")).isInstanceOf(SigningIn.Answer.Welcome.class);
        assertThat(refusal(own.removeCodes(PASSWORD)))
                .as("a sign-in elsewhere does not take back what was guessed here")
                .isEqualTo(Refusal.TRY_LATER);
        as(person("Idris", Role.COMMISSIONER, NORTHSHIRE));
        done(own.changePassword(PASSWORD, ANOTHER));
    }

    @Test
    void the_right_password_makes_up_for_the_wrong_ones_before() {
        for (int i = 0; i < 3; i++) {
            for (int wrong = 1; wrong < Throttle.MOST_FOR_A_DEVICE; wrong++) {
                assertThat(refusal(own.newRecoveryCodes("a slip"))).isEqualTo(Refusal.PASSWORD_WRONG);
            }
            done(own.newRecoveryCodes(PASSWORD));
        }
    }

    private String code(NewKey key) {
        return codes.codeAt(secrets.open(key.sealed()).orElseThrow(), clock.instant());
    }

    private SigningIn.Answer signIn(String password, String code) {
        return signingIn.signIn(email("Ceri"), password, new SignInDetails("192.0.2.7", "", code));
    }

    private static PersonAuthentication signedIn() {
        return (PersonAuthentication) SecurityContextHolder.getContext().getAuthentication();
    }
}
