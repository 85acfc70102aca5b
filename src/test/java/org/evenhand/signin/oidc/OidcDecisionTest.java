package org.evenhand.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Invitation;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.oidc.OidcDecision.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table by which people whom an identity provider has sent are let in or not, row by row. */
class OidcDecisionTest {

    private static final Account CERI = account("ceri@people.example", Account.State.OPEN);
    private static final Account CLOSED = account("ceri@people.example", Account.State.CLOSED);
    private static final Account ABROAD = account("ceri@abroad.example", Account.State.OPEN);

    private OidcIdentity oidcIdentity = vouched("ceri@people.example", true);
    private Optional<Account> linked = Optional.empty();
    private Optional<Account> byEmail = Optional.empty();
    private boolean taken;
    private Optional<Invitation> invitation = Optional.empty();

    @Test
    void a_linked_subject_enters_whatever_its_address_is_today() {
        linked = Optional.of(CERI);
        oidcIdentity = vouched("new.name@abroad.example", false);
        assertThat(decided()).isEqualTo(new OidcDecision.Enter(CERI));

        oidcIdentity = new OidcIdentity("issuer", "subject", Optional.empty(), false, "");
        assertThat(decided()).isEqualTo(new OidcDecision.Enter(CERI));
    }

    @Test
    void a_linked_subject_enters_its_own_account_though_the_address_is_anothers() {
        linked = Optional.of(CERI);
        byEmail = Optional.of(account("samir@people.example", Account.State.OPEN));
        oidcIdentity = vouched("samir@people.example", true);

        assertThat(decided()).isEqualTo(new OidcDecision.Enter(CERI));
    }

    @Test
    void a_linked_subject_of_a_closed_account_is_refused() {
        linked = Optional.of(CLOSED);

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.CLOSED));
    }

    @Test
    void a_linked_subject_is_refused_once_the_domain_of_its_account_is_off_the_settings() {
        linked = Optional.of(ABROAD);

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.OTHER_DOMAIN));
    }

    @Test
    void no_address_is_refused() {
        oidcIdentity = new OidcIdentity("issuer", "subject", Optional.empty(), true, "Ceri");
        byEmail = Optional.of(CERI);

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.EMAIL_MISSING));
    }

    @Test
    void an_unverified_address_is_refused_with_an_account_and_with_an_invitation() {
        oidcIdentity = vouched("ceri@people.example", false);
        byEmail = Optional.of(CERI);
        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.EMAIL_UNVERIFIED));

        byEmail = Optional.empty();
        invitation = Optional.of(invited("ceri@people.example"));
        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.EMAIL_UNVERIFIED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ceri@abroad.example",
                "ceri@sub.people.example",
                "ceri@xpeople.example",
                "ceri@people.example.org",
                "ceri@example"
            })
    void a_domain_that_the_provider_may_not_speak_for_is_refused(String email) {
        oidcIdentity = new OidcIdentity("issuer", "subject", EmailAddress.read(email), true, "Ceri");
        byEmail = Optional.of(ABROAD);
        invitation = Optional.of(invited("ceri@abroad.example"));

        assertThat(decided())
                .isInstanceOfSatisfying(
                        OidcDecision.Refused.class,
                        refused -> assertThat(refused.why()).isIn(Why.OTHER_DOMAIN, Why.EMAIL_MISSING));
    }

    @Test
    void an_account_with_the_verified_address_is_linked_capitals_or_not() {
        byEmail = Optional.of(CERI);
        assertThat(decided()).isEqualTo(new OidcDecision.Link(CERI));

        oidcIdentity = vouched("CERI@People.EXAMPLE", true);
        assertThat(decided()).isEqualTo(new OidcDecision.Link(CERI));
    }

    @Test
    void an_account_is_linked_rather_than_a_second_one_made() {
        byEmail = Optional.of(CERI);
        invitation = Optional.of(invited("ceri@people.example"));

        assertThat(decided()).isEqualTo(new OidcDecision.Link(CERI));
    }

    @Test
    void an_account_that_is_another_subjects_is_refused() {
        byEmail = Optional.of(CERI);
        taken = true;

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.OTHER_SUBJECT));
    }

    @Test
    void a_closed_account_is_not_linked() {
        byEmail = Optional.of(CLOSED);

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.CLOSED));
    }

    @Test
    void who_is_invited_by_that_address_joins() {
        Invitation theirs = invited("Ceri@people.example");
        invitation = Optional.of(theirs);

        assertThat(decided()).isEqualTo(new OidcDecision.Join(theirs));
    }

    @Test
    void an_invitation_for_another_address_is_refused() {
        invitation = Optional.of(invited("samir@people.example"));

        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.OTHER_INVITATION));
    }

    @Test
    void who_has_neither_account_nor_invitation_is_refused() {
        assertThat(decided()).isEqualTo(new OidcDecision.Refused(Why.NO_ACCOUNT));
    }

    private OidcDecision decided() {
        return OidcDecision.of(
                new OidcDecision.Case(oidcIdentity, Set.of("people.example"), linked, byEmail, taken, invitation));
    }

    private static OidcIdentity vouched(String email, boolean verified) {
        return new OidcIdentity("issuer", "subject", Optional.of(new EmailAddress(email)), verified, "Ceri");
    }

    private static Account account(String email, Account.State state) {
        return new Account(AccountId.random(), email, "Ceri", Optional.empty(), Optional.empty(), state, 1, 1, false);
    }

    private static Invitation invited(String email) {
        return new Invitation(
                "id",
                email,
                "Ceri",
                Role.AUDITOR,
                PeopleContext.NORTHSHIRE,
                Optional.empty(),
                false,
                AccountId.random(),
                Instant.EPOCH,
                Invitation.State.OPEN);
    }
}
