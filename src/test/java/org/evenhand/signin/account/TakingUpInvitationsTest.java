package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.WithInvitations;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** How invited people take up what they were invited to. */
abstract class TakingUpInvitationsTest extends WithInvitations {

    @OnH2
    static class OnH2Test extends TakingUpInvitationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends TakingUpInvitationsTest {}

    @Test
    void an_invited_person_chooses_a_password_and_has_the_role() {
        String token = invite("Maud", Role.EVALUATOR, Optional.of(PeopleContext.VISITS), true);
        SecurityContextHolder.clearContext();
        TakingUpInvitations.Offer offer = takingUp.offer(token).orElseThrow();
        assertThat(offer.organisation()).isEqualTo("Northshire Council");
        assertThat(offer.hasAccount()).isFalse();

        AccountId maud = done(takingUp.accept(token, "Maud Oakley", ANOTHER));

        assertThat(account(maud).name()).isEqualTo("Maud Oakley");
        assertThat(grants.inForce(maud)).singleElement().satisfies(grant -> {
            assertThat(grant.held())
                    .isEqualTo(new SignedIn.Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(PeopleContext.VISITS), true));
            assertThat(grant.givenBy()).contains(joan);
        });
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .containsExactly(PeopleAuditEvent.INVITED, PeopleAuditEvent.INVITATION_ACCEPTED);
        assertThat(record.last().tender()).contains(PeopleContext.VISITS);
        assertThat(record.kept().toString()).doesNotContain(token, "@people");
    }

    @Test
    void a_link_works_once() {
        String token = invite("Maud", Role.AUDITOR);
        done(takingUp.accept(token, "Maud", ANOTHER));

        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(takingUp.offer(token)).isEmpty();
    }

    @Test
    void a_link_followed_twice_at_the_same_moment_makes_one_account() throws Exception {
        String token = invite("Maud", Role.AUDITOR);

        List<Outcome<AccountId>> outcomes = atOnce(
                List.of(() -> takingUp.accept(token, "Maud", ANOTHER), () -> takingUp.accept(token, "Maud", ANOTHER)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(count("account where name = 'Maud'")).isEqualTo(1);
        assertThat(count("role_grant where held_role = 'AUDITOR'")).isEqualTo(1);
    }

    @Test
    void two_links_of_one_person_followed_at_the_same_moment_make_one_account() throws Exception {
        String one = invite("Maud", Role.AUDITOR);
        String other = invite("Maud", Role.COMMISSIONER);

        List<Outcome<AccountId>> outcomes = atOnce(
                List.of(() -> takingUp.accept(one, "Maud", ANOTHER), () -> takingUp.accept(other, "Maud", ANOTHER)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Refused<AccountId>(Refusal.SIGN_IN_FIRST)::equals)
                .hasSize(1);
        assertThat(count("account where name = 'Maud'")).isEqualTo(1);
        assertThat(count("invitation where state = 'OPEN'"))
                .as("the other link still works, once signed in")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_made_up_link_is_spent(String token) {
        invite("Maud", Role.AUDITOR);

        assertThat(takingUp.offer(token)).isEmpty();
        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(takingUp.acceptAsSelf(token))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void who_has_an_account_signs_in_and_takes_the_role_with_it() {
        AccountId samir = person("Samir", Role.COMMISSIONER, MARSHWICK);
        String token = invite("Samir", Role.AUDITOR);
        assertThat(takingUp.offer(token).orElseThrow().hasAccount()).isTrue();
        assertThat(refusal(takingUp.accept(token, "Samir", ANOTHER))).isEqualTo(Refusal.SIGN_IN_FIRST);

        as(samir);
        assertThat(done(takingUp.acceptAsSelf(token))).isEqualTo(samir);

        assertThat(grants.inForce(samir)).extracting(Grant::organisation).contains(NORTHSHIRE, MARSHWICK);
        assertThat(refusal(takingUp.acceptAsSelf(token))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void an_invitation_is_for_whom_it_was_sent_to() {
        person("Samir");
        String token = invite("Samir", Role.AUDITOR);
        AccountId other = person("Other");
        as(other);

        assertThat(refusal(takingUp.acceptAsSelf(token))).isEqualTo(Refusal.SIGN_IN_FIRST);
        assertThat(grants.inForce(other)).isEmpty();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> takingUp.acceptAsSelf(token))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_role_that_was_given_meanwhile_is_not_held_twice() {
        String asAuditor = invite("Maud", Role.AUDITOR);
        String asCommissioner = invite("Maud", Role.COMMISSIONER);
        AccountId maud = done(takingUp.accept(asCommissioner, "Maud", ANOTHER));
        hold(maud, Role.AUDITOR, NORTHSHIRE);
        as(maud);

        done(takingUp.acceptAsSelf(asAuditor));

        assertThat(grants.inForce(maud))
                .extracting(Grant::role)
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.COMMISSIONER);
    }

    @Test
    void who_left_can_be_invited_again_and_gets_a_new_account() {
        AccountId before = person("Maud");
        accounts.close(before);
        String token = invite("Maud", Role.AUDITOR);

        assertThat(takingUp.offer(token).orElseThrow().hasAccount()).isFalse();
        AccountId now = done(takingUp.accept(token, "Maud", ANOTHER));

        assertThat(now).isNotEqualTo(before);
        assertThat(account(before).isOpen()).isFalse();
        assertThat(account(before).name()).as("the record still knows the name").isEqualTo("Maud");
        assertThat(accounts.find(new EmailAddress(email("Maud"))))
                .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(now));
    }

    @ParameterizedTest
    @CsvSource({"short, PASSWORD_SHORT", "password12345, PASSWORD_COMMON", "maud@people.example, PASSWORD_PERSONAL"})
    void a_weak_password_is_refused_and_the_link_stays_good(String password, Refusal why) {
        String token = invite("Maud", Role.AUDITOR);

        assertThat(refusal(takingUp.accept(token, "Maud", password))).isEqualTo(why);
        assertThat(takingUp.offer(token)).isPresent();
    }
}
