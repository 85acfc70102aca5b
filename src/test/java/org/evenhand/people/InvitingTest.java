package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Inviting.Wish;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** How people are let in. */
abstract class InvitingTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends InvitingTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends InvitingTest {}

    @Autowired
    Inviting inviting;

    private AccountId joan = AccountId.random();

    @BeforeEach
    void anAdministrator() {
        joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        as(joan);
    }

    @Test
    void an_invited_person_chooses_a_password_and_has_the_role() {
        String token = invite("Maud", Role.EVALUATOR, Optional.of(PeopleContext.VISITS), true);
        SecurityContextHolder.clearContext();
        Inviting.Offer offer = inviting.offer(token).orElseThrow();
        assertThat(offer.organisation()).isEqualTo("Northshire Council");
        assertThat(offer.hasAccount()).isFalse();

        AccountId maud = done(inviting.accept(token, "Maud Oakley", ANOTHER));

        assertThat(account(maud).name()).isEqualTo("Maud Oakley");
        assertThat(grants.inForce(maud)).singleElement().satisfies(grant -> {
            assertThat(grant.held())
                    .isEqualTo(new SignedIn.Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(PeopleContext.VISITS), true));
            assertThat(grant.givenBy()).contains(joan);
        });
        assertThat(record.kept())
                .extracting(Act::what)
                .containsExactly(PeopleAct.INVITED, PeopleAct.INVITATION_ACCEPTED);
        assertThat(record.last().tender()).contains(PeopleContext.VISITS);
        assertThat(record.kept().toString()).doesNotContain(token, "@people");
    }

    @Test
    void the_letter_is_in_the_language_of_the_page_and_the_link_leads_to_where_the_installation_is_known() {
        done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.of("cy")));

        assertThat(letters.posted()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(email("Maud"));
            assertThat(letter.language()).isEqualTo(Locale.of("cy"));
            assertThat(letter.subject()).contains("Northshire Council").doesNotContain("invites");
            assertThat(letter.text())
                    .contains("http://127.0.0.1:8080/invitation/")
                    .doesNotContain("{");
        });
    }

    @Test
    void without_a_mail_server_the_inviter_gets_the_link_to_hand_over() {
        letters.takeTheMailServerAway();

        Delivery delivery = done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK));

        assertThat(delivery).isInstanceOfSatisfying(Delivery.ByHand.class, hand -> {
            String token = hand.link().replaceFirst(".*/", "");
            assertThat(inviting.offer(token)).isPresent();
            assertThat(count("invitation where token_hash = ?", token))
                    .as("only its hash is kept")
                    .isZero();
        });
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void a_link_works_once() {
        String token = invite("Maud", Role.AUDITOR);
        done(inviting.accept(token, "Maud", ANOTHER));

        assertThat(refusal(inviting.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(inviting.offer(token)).isEmpty();
    }

    @Test
    void a_link_followed_twice_at_the_same_moment_makes_one_account() throws Exception {
        String token = invite("Maud", Role.AUDITOR);

        List<Outcome<AccountId>> outcomes = atOnce(
                List.of(() -> inviting.accept(token, "Maud", ANOTHER), () -> inviting.accept(token, "Maud", ANOTHER)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(count("account where name = 'Maud'")).isEqualTo(1);
        assertThat(count("role_grant where held_role = 'AUDITOR'")).isEqualTo(1);
    }

    @Test
    void two_links_of_one_person_followed_at_the_same_moment_make_one_account() throws Exception {
        String one = invite("Maud", Role.AUDITOR);
        String other = invite("Maud", Role.COMMISSIONER);

        List<Outcome<AccountId>> outcomes = atOnce(
                List.of(() -> inviting.accept(one, "Maud", ANOTHER), () -> inviting.accept(other, "Maud", ANOTHER)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Refused<AccountId>(Refusal.SIGN_IN_FIRST)::equals)
                .hasSize(1);
        assertThat(count("account where name = 'Maud'")).isEqualTo(1);
        assertThat(count("invitation where state = 'OPEN'"))
                .as("the other link still works, once signed in")
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_link_works_no_more() {
        String token = invite("Maud", Role.AUDITOR);
        String id = inviting.open(NORTHSHIRE).getFirst().id();

        done(inviting.withdraw(id));

        assertThat(record.last().what()).isEqualTo(PeopleAct.INVITATION_WITHDRAWN);
        assertThat(inviting.offer(token)).isEmpty();
        assertThat(refusal(inviting.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(inviting.withdraw(id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(inviting.open(NORTHSHIRE)).isEmpty();
    }

    @Test
    void after_two_weeks_a_link_has_run_out() {
        String token = invite("Maud", Role.AUDITOR);

        clock.pass(Duration.ofDays(14).minusMillis(1));
        assertThat(inviting.offer(token)).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(inviting.offer(token)).isEmpty();
        assertThat(refusal(inviting.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        invite("Maud", Role.AUDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_made_up_link_is_spent(String token) {
        invite("Maud", Role.AUDITOR);

        assertThat(inviting.offer(token)).isEmpty();
        assertThat(refusal(inviting.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(inviting.acceptAsSelf(token))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void who_has_an_account_signs_in_and_takes_the_role_with_it() {
        AccountId samir = person("Samir", Role.COMMISSIONER, MARSHWICK);
        String token = invite("Samir", Role.AUDITOR);
        assertThat(inviting.offer(token).orElseThrow().hasAccount()).isTrue();
        assertThat(refusal(inviting.accept(token, "Samir", ANOTHER))).isEqualTo(Refusal.SIGN_IN_FIRST);

        as(samir);
        assertThat(done(inviting.acceptAsSelf(token))).isEqualTo(samir);

        assertThat(grants.inForce(samir)).extracting(Grant::organisation).contains(NORTHSHIRE, MARSHWICK);
        assertThat(refusal(inviting.acceptAsSelf(token))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void an_invitation_is_for_whom_it_was_sent_to() {
        person("Samir");
        String token = invite("Samir", Role.AUDITOR);
        AccountId other = person("Other");
        as(other);

        assertThat(refusal(inviting.acceptAsSelf(token))).isEqualTo(Refusal.SIGN_IN_FIRST);
        assertThat(grants.inForce(other)).isEmpty();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> inviting.acceptAsSelf(token))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_role_that_was_given_meanwhile_is_not_held_twice() {
        String asAuditor = invite("Maud", Role.AUDITOR);
        String asCommissioner = invite("Maud", Role.COMMISSIONER);
        AccountId maud = done(inviting.accept(asCommissioner, "Maud", ANOTHER));
        hold(maud, Role.AUDITOR, NORTHSHIRE);
        as(maud);

        done(inviting.acceptAsSelf(asAuditor));

        assertThat(grants.inForce(maud))
                .extracting(Grant::role)
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.COMMISSIONER);
    }

    @Test
    void who_left_can_be_invited_again_and_gets_a_new_account() {
        AccountId before = person("Maud");
        accounts.close(before);
        String token = invite("Maud", Role.AUDITOR);

        assertThat(inviting.offer(token).orElseThrow().hasAccount()).isFalse();
        AccountId now = done(inviting.accept(token, "Maud", ANOTHER));

        assertThat(now).isNotEqualTo(before);
        assertThat(account(before).isOpen()).isFalse();
        assertThat(account(before).name()).as("the record still knows the name").isEqualTo("Maud");
        assertThat(accounts.find(new EmailAddress(email("Maud"))))
                .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(now));
    }

    @ParameterizedTest
    @CsvSource({
        "'Maud\u0000 \u202eOakley\u0007', Maud Oakley",
        "'  Maud Oakley  ', Maud Oakley",
        "'Maud\u2028Oakley', Maud Oakley",
        "'Maud\r\nBcc: all\u0085', Maud Bcc: all",
        "Siân Ŵyn-O’Dowd, Siân Ŵyn-O’Dowd"
    })
    void a_name_is_what_can_be_read_of_it(String typed, String kept) {
        done(inviting.invite(
                new Wish(email("Maud"), typed, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK));

        assertThat(inviting.open(NORTHSHIRE))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.name()).isEqualTo(kept));
        assertThat(done(inviting.accept(letters.lastToken(), typed, ANOTHER)))
                .satisfies(id -> assertThat(account(id).name()).isEqualTo(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "maud, Maud, EMAIL_UNREADABLE",
        "'maud@people.example\r\nBcc: all@people.example', Maud, EMAIL_UNREADABLE",
        "maud@people.example, ' ', NAME_MISSING",
        "maud@people.example, '\u202e\u0000', NAME_MISSING",
        "joan@people.example, Joan, BELONGS_ALREADY",
        "JOAN@people.example, Joan, BELONGS_ALREADY"
    })
    void what_is_wrong_with_an_invitation_is_said_and_nothing_is_kept(String email, String name, Refusal why) {
        assertThat(refusal(inviting.invite(
                        new Wish(email, name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK)))
                .isEqualTo(why);
        assertThat(count("invitation")).isZero();
        assertThat(record.kept()).isEmpty();
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void a_name_has_its_limit() {
        Wish wish = new Wish(email("Maud"), "x".repeat(121), Role.AUDITOR, NORTHSHIRE, Optional.empty(), false);

        assertThat(refusal(inviting.invite(wish, Locale.UK))).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void the_longest_names_fit_into_a_letter_in_both_languages() {
        jdbc.sql("update organisation set name = ?").param("Ŵ".repeat(200)).update();
        for (Locale language : List.of(Locale.UK, Locale.of("cy"))) {
            String name = "y".repeat(115) + language.getLanguage();
            done(inviting.invite(
                    new Wish(email(language.getLanguage()), name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false),
                    language));
        }

        assertThat(letters.posted()).hasSize(2);
    }

    @Test
    void nobody_is_invited_twice_with_the_same_role() {
        invite("Maud", Role.AUDITOR);

        assertThat(refusal(inviting.invite(wish("MAUD", Role.AUDITOR), Locale.UK)))
                .isEqualTo(Refusal.INVITED_ALREADY);
        invite("Maud", Role.COMMISSIONER);
    }

    @Test
    void two_who_invite_the_same_person_at_the_same_moment_send_one_letter() throws Exception {
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<Delivery>> outcomes = atOnce(List.of(
                by(joan, () -> inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK)),
                by(idris, () -> inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(letters.posted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER, , ROLE_DOES_NOT_FIT", "AUDITOR, elsewhere, TENDER_UNKNOWN"})
    void a_role_has_to_fit(Role role, String tender, Refusal why) {
        Wish wish = new Wish(
                email("Maud"),
                "Maud",
                role,
                NORTHSHIRE,
                Optional.ofNullable(tender).map(TenderId::new),
                false);

        assertThat(refusal(inviting.invite(wish, Locale.UK))).isEqualTo(why);
    }

    @Test
    void a_commissioner_invites_to_the_panel_of_a_tender_only() {
        as(person("Ceri", Role.COMMISSIONER, NORTHSHIRE));

        invite("Maud", Role.EVALUATOR, Optional.of(PeopleContext.VISITS), false);

        for (Role role : Role.values()) {
            assertThatThrownBy(() -> inviting.invite(wish("Tomos", role), Locale.UK))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> inviting.open(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_invites_to_another_organisation_or_looks_into_its_invitations() {
        invite("Maud", Role.AUDITOR);
        String id = inviting.open(NORTHSHIRE).getFirst().id();
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> inviting.invite(wish("Tomos", Role.AUDITOR), Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inviting.open(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inviting.withdraw(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(inviting.open(MARSHWICK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"short, PASSWORD_SHORT", "password12345, PASSWORD_COMMON", "maud@people.example, PASSWORD_PERSONAL"})
    void a_weak_password_is_refused_and_the_link_stays_good(String password, Refusal why) {
        String token = invite("Maud", Role.AUDITOR);

        assertThat(refusal(inviting.accept(token, "Maud", password))).isEqualTo(why);
        assertThat(inviting.offer(token)).isPresent();
    }

    private String invite(String name, Role role) {
        return invite(name, role, Optional.empty(), false);
    }

    private String invite(String name, Role role, Optional<TenderId> tender, boolean lived) {
        done(inviting.invite(new Wish(email(name), name, role, NORTHSHIRE, tender, lived), Locale.UK));
        return letters.lastToken();
    }

    private static Wish wish(String name, Role role) {
        return new Wish(email(name), name, role, NORTHSHIRE, Optional.empty(), false);
    }
}
