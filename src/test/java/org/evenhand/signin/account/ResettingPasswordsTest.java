package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
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
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way back in for who has forgotten a password, and for nobody else. */
abstract class ResettingPasswordsTest extends PeopleTest {

    private static final SignInDetails HERE = new SignInDetails("192.0.2.7", "", "");

    @OnH2
    static class OnH2Test extends ResettingPasswordsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends ResettingPasswordsTest {}

    @Autowired
    ResettingPasswords resetting;

    @Autowired
    SigningIn signingIn;

    @Autowired
    Throttle throttle;

    private AccountId ceri = AccountId.random();

    @BeforeEach
    void somebody() {
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
    }

    @Test
    void whoever_asks_gets_a_link_by_mail_and_a_new_password_by_the_link() {
        resetting.answer(new EmailAddress("CERI@people.example"), Locale.UK);
        assertThat(letters.posted()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(email("Ceri"));
            assertThat(letter.text()).contains("http://127.0.0.1:8080/new-password/", "24 November 2026, 11:00");
        });
        String token = letters.lastToken();
        assertThat(resetting.isGood(token)).isTrue();

        done(resetting.use(token, ANOTHER));

        assertThat(signingIn.signIn(email("Ceri"), ANOTHER, HERE)).isInstanceOf(SigningIn.Answer.Welcome.class);
        assertThat(signingIn.signIn(email("Ceri"), PASSWORD, HERE)).isInstanceOf(SigningIn.Answer.Wrong.class);
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .startsWith(PeopleAuditEvent.PASSWORD_RESET_ASKED, PeopleAuditEvent.PASSWORD_CHANGED);
        assertThat(record.kept().getFirst().who()).isEqualTo(new Actor.Stranger());
        assertThat(record.kept().toString()).doesNotContain(token, "@people");
        assertThat(count("password_reset where token_hash = ?", token)).isZero();
    }

    @Test
    void who_asks_is_answered_by_the_same_work_whether_there_is_such_an_account_or_not() {
        resetting.ask(email("Ceri"), Locale.UK);
        resetting.ask("nobody@people.example", Locale.UK);

        assertThat(count("scheduled_tasks where task_name = 'forgotten-password'"))
                .isEqualTo(2);
        assertThat(letters.posted()).isEmpty();
        assertThat(record.kept()).isEmpty();
        assertThat(count("password_reset")).isZero();
    }

    @Test
    void the_timetable_answers_in_the_language_of_the_question() {
        ForgottenPasswords.answer(resetting, "cy " + email("Ceri"));
        ForgottenPasswords.answer(resetting, "cy nobody@people.example");

        assertThat(letters.posted())
                .singleElement()
                .extracting(Letter::text)
                .asString()
                .contains("Annwyl Ceri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an address", "\u0000"})
    void what_is_no_address_is_not_looked_up(String typed) {
        resetting.ask(typed, Locale.UK);

        assertThat(count("scheduled_tasks where task_name = 'forgotten-password'"))
                .isZero();
    }

    @Test
    void an_unknown_address_gets_no_letter_and_leaves_no_trace() {
        resetting.answer(new EmailAddress("nobody@people.example"), Locale.UK);

        assertThat(letters.posted()).isEmpty();
        assertThat(record.kept()).isEmpty();
        assertThat(count("password_reset")).isZero();
    }

    @Test
    void a_closed_account_gets_no_letter() {
        accounts.close(ceri);

        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);

        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void without_a_mail_server_nothing_happens() {
        letters.takeTheMailServerAway();

        resetting.ask(email("Ceri"), Locale.UK);
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);

        assertThat(resetting.canSend()).isFalse();
        assertThat(count("password_reset")).isZero();
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void nobody_is_sent_more_than_three_links_in_an_hour() {
        for (int i = 0; i < 5; i++) {
            resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);
        }
        assertThat(letters.posted()).hasSize(3);
        assertThat(record.kept(PeopleAuditEvent.PASSWORD_RESET_ASKED)).hasSize(3);

        clock.pass(Duration.ofHours(1));
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);
        assertThat(letters.posted()).hasSize(4);
    }

    @Test
    void a_link_works_once_and_takes_the_others_with_it() {
        String first = asked();
        String second = asked();

        done(resetting.use(second, ANOTHER));

        assertThat(refusal(resetting.use(second, PASSWORD))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(resetting.use(first, PASSWORD))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(resetting.isGood(first)).isFalse();
    }

    @Test
    void a_link_used_twice_at_the_same_moment_sets_one_password() throws Exception {
        String token = asked();

        List<Outcome<AccountId>> outcomes =
                atOnce(List.of(() -> resetting.use(token, ANOTHER), () -> resetting.use(token, ANOTHER + " and more")));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @Test
    void a_link_runs_out_after_two_hours() {
        String token = asked();

        clock.pass(Duration.ofHours(2).minusMillis(1));
        assertThat(resetting.isGood(token)).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(resetting.isGood(token)).isFalse();
        assertThat(refusal(resetting.use(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void a_link_of_an_account_that_was_closed_works_no_more() {
        String token = asked();
        accounts.close(ceri);

        assertThat(refusal(resetting.use(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "' or 1=1 --"})
    void a_made_up_link_is_spent(String token) {
        asked();

        assertThat(resetting.isGood(token)).isFalse();
        assertThat(refusal(resetting.use(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
    }

    @ParameterizedTest
    @CsvSource({"short, PASSWORD_SHORT", "password12345, PASSWORD_COMMON", "ceri@people.example, PASSWORD_PERSONAL"})
    void a_weak_password_is_refused_and_the_link_stays_good(String password, Refusal why) {
        String token = asked();

        assertThat(refusal(resetting.use(token, password))).isEqualTo(why);
        assertThat(resetting.isGood(token)).isTrue();
    }

    @Test
    void a_new_password_ends_every_session() {
        PersonAuthentication session = authenticationLookup.authentication(account(ceri));

        done(resetting.use(asked(), ANOTHER));

        assertThat(session.mayGoOn(account(ceri))).isFalse();
    }

    @Test
    void one_time_codes_stay_in_force() {
        accounts.setCodeSecret(ceri, Optional.of("sealed"));

        done(resetting.use(asked(), ANOTHER));

        assertThat(account(ceri).codeSecret()).contains("sealed");
    }

    @Test
    void whoever_was_held_because_strangers_guessed_gets_in_by_a_link() {
        for (int i = 0; i < 10; i++) {
            throttle.noteRefused(email("Ceri"), new SignInDetails("198.51.100." + i, "", ""));
        }
        assertThat(signingIn.signIn(email("Ceri"), PASSWORD, HERE)).isInstanceOf(SigningIn.Answer.Later.class);

        done(resetting.use(asked(), ANOTHER));

        assertThat(signingIn.signIn(email("Ceri"), ANOTHER, HERE)).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    private String asked() {
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);
        return letters.lastToken();
    }
}
