package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.credentials.SigningIn.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is let in, who is not, and what the record says of it. */
abstract class SigningInTest extends PeopleTest {

    private static final SignInDetails HERE = new SignInDetails("192.0.2.7", "", "");

    @OnH2
    static class OnH2Test extends SigningInTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends SigningInTest {}

    @Autowired
    SigningIn signingIn;

    @Autowired
    OneTimeCodes codes;

    @Test
    void the_right_password_lets_a_person_in_with_the_roles_that_they_hold() {
        AccountId ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);

        Answer answer = signingIn.signIn(email("Ceri"), PASSWORD, HERE);

        assertThat(answer).isInstanceOfSatisfying(Answer.Welcome.class, welcome -> {
            assertThat(welcome.person().getPrincipal().account()).isEqualTo(ceri);
            assertThat(welcome.person().getAuthorities())
                    .extracting(Object::toString)
                    .containsExactly("ROLE_COMMISSIONER");
        });
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.SIGNED_IN);
        assertThat(record.last().who()).isEqualTo(new Actor.Holder(ceri, "Ceri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERI@PEOPLE.EXAMPLE", "Ceri@People.Example", "  ceri@people.example "})
    void capitals_and_spaces_around_the_address_make_no_difference(String typed) {
        person("Ceri");

        assertThat(signingIn.signIn(typed, PASSWORD, HERE)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_wrong_password_is_refused_and_on_record_under_the_account() {
        AccountId ceri = person("Ceri");

        assertThat(signingIn.signIn(email("Ceri"), PASSWORD + " ", HERE)).isEqualTo(new Answer.Wrong());

        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.SIGN_IN_REFUSED);
        assertThat(record.last().who()).isEqualTo(new Actor.Stranger());
        assertThat(record.last().on()).isEqualTo(PeopleAuditEvent.account(ceri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@people.example", "", "not an address", "a@b", "ceri@people.example\u0000"})
    void an_unknown_address_gets_the_same_answer_as_a_wrong_password(String typed) {
        person("Ceri");

        assertThat(signingIn.signIn(typed, PASSWORD, HERE)).isEqualTo(new Answer.Wrong());

        assertThat(record.last().on()).isEqualTo(new AuditEvent.Subject("account", "unknown", Optional.empty()));
    }

    @Test
    void nothing_that_was_typed_is_on_record() {
        person("Ceri");
        signingIn.signIn("Ceri@People.example", "my secret words", HERE);
        signingIn.signIn("somebody.else@people.example", "my secret words", HERE);
        signingIn.signIn("ceri@people.example", PASSWORD, HERE);

        assertThat(record.kept())
                .hasSize(3)
                .allSatisfy(auditEvent -> assertThat(auditEvent.toString())
                        .doesNotContainIgnoringCase("@people")
                        .doesNotContain("secret words", PASSWORD, "192.0.2.7"));
    }

    @Test
    void a_closed_account_is_answered_like_an_unknown_one() {
        AccountId ceri = person("Ceri");
        accounts.close(ceri);

        assertThat(signingIn.signIn(email("Ceri"), PASSWORD, HERE)).isEqualTo(new Answer.Wrong());
    }

    @Test
    void an_account_without_a_password_lets_nobody_in_by_one() {
        AccountId ceri = person("Ceri");
        jdbc.sql("update account set password_hash = null").update();

        assertThat(signingIn.signIn(email("Ceri"), PASSWORD, HERE)).isEqualTo(new Answer.Wrong());
        assertThat(record.last().on()).isEqualTo(PeopleAuditEvent.account(ceri));
    }

    @Test
    void a_password_longer_than_any_can_be_is_refused_without_being_hashed_whole() {
        person("Ceri");

        assertThat(signingIn.signIn(email("Ceri"), PASSWORD + "x".repeat(1_000_000), HERE))
                .isEqualTo(new Answer.Wrong());
    }

    @Test
    void who_has_set_up_codes_needs_one() {
        byte[] key = withCodes(person("Ceri"));

        assertThat(signIn("")).isEqualTo(new Answer.Wrong());
        assertThat(signIn("000000")).isEqualTo(new Answer.Wrong());
        assertThat(signIn(now(key))).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_code_of_half_a_minute_ago_or_ahead_is_taken_and_one_of_a_minute_ago_is_not() {
        byte[] key = withCodes(person("Ceri"));

        assertThat(signIn(codes.codeAt(key, clock.instant().minusSeconds(60)))).isEqualTo(new Answer.Wrong());
        assertThat(signIn(codes.codeAt(key, clock.instant().plusSeconds(60)))).isEqualTo(new Answer.Wrong());
        assertThat(signIn(codes.codeAt(key, clock.instant().minusSeconds(30)))).isInstanceOf(Answer.Welcome.class);
        assertThat(signIn(codes.codeAt(key, clock.instant().plusSeconds(30)))).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_code_works_once_and_so_does_none_of_an_earlier_time_after_it() {
        byte[] key = withCodes(person("Ceri"));
        String before = codes.codeAt(key, clock.instant().minusSeconds(30));

        assertThat(signIn(now(key))).isInstanceOf(Answer.Welcome.class);
        assertThat(signIn(now(key))).isEqualTo(new Answer.Wrong());
        assertThat(signIn(before)).isEqualTo(new Answer.Wrong());

        clock.pass(Duration.ofSeconds(30));
        assertThat(signIn(now(key))).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_code_with_a_wrong_password_is_not_spent() {
        byte[] key = withCodes(person("Ceri"));

        signingIn.signIn(email("Ceri"), "not the password", new SignInDetails("192.0.2.7", "", now(key)));

        assertThat(signIn(now(key))).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void one_code_used_twice_at_the_same_moment_lets_one_in() throws Exception {
        byte[] key = withCodes(person("Ceri"));

        List<Answer> answers = atOnce(List.of(() -> signIn(now(key)), () -> signIn(now(key))));

        assertThat(answers).filteredOn(Answer.Welcome.class::isInstance).hasSize(1);
    }

    @Test
    void a_recovery_code_works_once_in_place_of_a_code_and_is_on_record() {
        AccountId ceri = person("Ceri");
        withCodes(ceri);
        List<String> recovery = codes.newRecoveryCodes(ceri);
        String typed = recovery.getFirst().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');

        assertThat(signIn(typed)).isInstanceOf(Answer.Welcome.class);
        assertThat(record.kept(PeopleAuditEvent.RECOVERY_CODE_USED))
                .singleElement()
                .satisfies(auditEvent -> assertThat(auditEvent.on()).isEqualTo(PeopleAuditEvent.account(ceri)));
        assertThat(signIn(typed)).isEqualTo(new Answer.Wrong());
        assertThat(signIn(recovery.get(1))).isInstanceOf(Answer.Welcome.class);
        assertThat(codes.recoveryCodesLeft(ceri)).isEqualTo(8);
    }

    @Test
    void the_recovery_codes_of_another_person_are_worth_nothing() {
        AccountId ceri = person("Ceri");
        withCodes(ceri);
        List<String> anothers = codes.newRecoveryCodes(person("Samir"));

        assertThat(signIn(anothers.getFirst())).isEqualTo(new Answer.Wrong());
    }

    @Test
    void signing_out_is_on_record() {
        AccountId ceri = person("Ceri");

        signingIn.signOut(ceri);

        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.SIGNED_OUT);
    }

    private byte[] withCodes(AccountId person) {
        byte[] key = codes.newKey();
        accounts.setCodeSecret(person, Optional.of(codes.seal(key)));
        return key;
    }

    private String now(byte[] key) {
        return codes.codeAt(key, clock.instant());
    }

    private Answer signIn(String code) {
        return signingIn.signIn(email("Ceri"), PASSWORD, new SignInDetails("192.0.2.7", "", code));
    }
}
