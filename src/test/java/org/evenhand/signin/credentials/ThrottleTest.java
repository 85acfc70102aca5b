package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.credentials.SigningIn.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing is slowed down, and no guesser can lock anybody else out. */
abstract class ThrottleTest extends PeopleTest {

    private static final String AWAY = "198.51.100.1";
    private static final String HOME = "192.0.2.7";

    @OnH2
    static class OnH2Test extends ThrottleTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends ThrottleTest {}

    @Autowired
    SigningIn signingIn;

    @Autowired
    Throttle throttle;

    private AccountId ceri = AccountId.random();

    @BeforeEach
    void somebody() {
        ceri = person("Ceri");
        person("Samir");
    }

    @Test
    void after_ten_wrong_tries_a_stranger_is_held_even_with_the_right_password() {
        guess("Ceri", 9, AWAY);
        assertThat(signIn("Ceri", "wrong", AWAY, "")).isEqualTo(new Answer.Wrong());

        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isEqualTo(new Answer.Later());
        assertThat(signIn("Ceri", PASSWORD, "203.0.113.9", ""))
                .as("and so are strangers elsewhere: a guesser has many addresses")
                .isEqualTo(new Answer.Later());
    }

    @Test
    void the_holder_on_a_known_device_is_let_in_whatever_strangers_tried() {
        String device = throttle.remember(ceri);
        guess("Ceri", 10, AWAY);

        assertThat(signIn("Ceri", PASSWORD, HOME, device)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_known_device_has_ten_tries_of_its_own() {
        String device = throttle.remember(ceri);
        guess("Ceri", 10, new SignInDetails(HOME, device, ""));

        assertThat(signIn("Ceri", PASSWORD, HOME, device)).isEqualTo(new Answer.Later());
        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_device_that_one_person_used_is_a_stranger_to_the_others() {
        String device = throttle.remember(ceri);
        guess("Samir", 10, AWAY);

        assertThat(signIn("Samir", PASSWORD, HOME, device)).isEqualTo(new Answer.Later());
    }

    @Test
    void a_made_up_device_is_a_stranger() {
        guess("Ceri", 10, AWAY);

        assertThat(signIn("Ceri", PASSWORD, HOME, "made-up")).isEqualTo(new Answer.Later());
    }

    @Test
    void another_account_is_not_touched() {
        guess("Ceri", 10, AWAY);

        assertThat(signIn("Samir", PASSWORD, HOME, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void the_address_counts_as_the_same_in_capitals() {
        guess("Ceri", 9, AWAY);
        signIn("CERI", "wrong", AWAY, "");

        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isEqualTo(new Answer.Later());
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_forgotten() {
        guess("Ceri", 10, AWAY);

        clock.pass(Throttle.WINDOW.minusMillis(1));
        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isEqualTo(new Answer.Later());
        clock.pass(Duration.ofMillis(1));
        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void trying_on_while_one_is_held_does_not_make_it_longer() {
        guess("Ceri", 10, AWAY);
        clock.pass(Duration.ofMinutes(10));
        for (int i = 0; i < 20; i++) {
            assertThat(signIn("Ceri", "wrong", AWAY, "")).isEqualTo(new Answer.Later());
        }

        clock.pass(Duration.ofMinutes(5));
        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void who_gets_it_right_in_the_end_begins_anew() {
        guess("Ceri", 9, AWAY);
        signIn("Ceri", PASSWORD, AWAY, "");
        guess("Ceri", 9, AWAY);

        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void an_address_that_fails_fifty_times_over_many_accounts_is_held() {
        guessAtMany(50);

        assertThat(signIn("Ceri", PASSWORD, AWAY, "")).isEqualTo(new Answer.Later());
        assertThat(signIn("Ceri", PASSWORD, HOME, "")).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_known_device_is_let_in_from_an_address_that_is_held() {
        String device = throttle.remember(ceri);
        guessAtMany(50);

        assertThat(signIn("Ceri", PASSWORD, AWAY, device)).isInstanceOf(Answer.Welcome.class);
        assertThat(signIn("Samir", PASSWORD, AWAY, device)).isEqualTo(new Answer.Later());
    }

    @Test
    void every_wrong_try_is_on_record_and_so_is_that_further_ones_are_held() {
        for (int i = 0; i < 30; i++) {
            signIn("Ceri", "wrong", AWAY, "");
        }

        assertThat(record.kept(PeopleAuditEvent.SIGN_IN_REFUSED)).hasSize(10);
        assertThat(record.kept(PeopleAuditEvent.SIGN_IN_REFUSED).subList(0, 9))
                .allSatisfy(auditEvent -> assertThat(auditEvent.details()).isEmpty());
        assertThat(record.last().details()).containsEntry("held", "yes");
        assertThat(record.last().on()).isEqualTo(PeopleAuditEvent.account(ceri));
    }

    @Test
    void neither_addresses_nor_who_was_meant_can_be_read_off_the_database() {
        signIn("Ceri", "wrong", AWAY, "");

        assertThat(jdbc.sql("select who, device, address from refused_sign_in")
                        .query()
                        .singleRow()
                        .values()
                        .toString())
                .doesNotContain(AWAY, "ceri");
    }

    @Test
    void what_is_older_than_a_day_is_not_kept() {
        guess("Ceri", 3, AWAY);
        clock.pass(Duration.ofHours(25));
        guess("Samir", 1, AWAY);

        assertThat(count("refused_sign_in")).isEqualTo(1);
    }

    private void guess(String whose, int times, String from) {
        guess(whose, times, new SignInDetails(from, "", ""));
    }

    /** As {@link SigningIn} counts, without the time that testing a password takes. */
    private void guess(String whose, int times, SignInDetails details) {
        String key = email(whose);
        for (int i = 0; i < times && throttle.lets(key, details); i++) {
            throttle.noteRefused(key, details);
        }
    }

    private void guessAtMany(int times) {
        for (int i = 0; i < times; i++) {
            throttle.noteRefused(email("Person" + i), new SignInDetails(AWAY, "", ""));
        }
    }

    private Answer signIn(String whose, String password, String from, String device) {
        return signingIn.signIn(whose + "@people.example", password, new SignInDetails(from, device, ""));
    }
}
