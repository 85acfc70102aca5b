package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.roles.Inviting;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.TakingUpInvitations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How invited people arrive through the provider. */
class OidcSignInInvitationsIT extends WithRealProvider {

    @Autowired
    Inviting inviting;

    @Autowired
    TakingUpInvitations takingUp;

    @Test
    void who_is_invited_arrives_through_the_provider_without_a_password_of_ours() {
        String token = invite("Maud");
        provides("maud", "m-1", email("Maud"));
        assertThat(visitor.open("invitation/" + token).body()).contains("organisation?invitation=" + token);

        assertThat(visitor.signIn("maud", "?invitation=" + token).location()).isEqualTo(HOME + "/");

        Account maud = accounts.find(new EmailAddress(email("Maud"))).orElseThrow();
        assertThat(maud.passwordHash()).isEmpty();
        assertThat(grants.inForce(maud.id())).extracting(Grant::role).containsExactly(Role.AUDITOR);
        assertThat(visitor.open("account").status()).isEqualTo(200);
        assertThat(takingUp.offer(token)).isEmpty();
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .endsWith(
                        PeopleAuditEvent.INVITATION_ACCEPTED,
                        PeopleAuditEvent.IDENTITY_LINKED,
                        PeopleAuditEvent.SIGNED_IN);
    }

    @Test
    void an_invitation_is_for_whom_it_was_sent_to_and_stays_open_for_them() {
        String token = invite("Maud");
        provides("somebody", "s-1", email("Somebody"));
        PROVIDER.knows("unverified", new RealProvider.Known("u-1", email("Maud"), false, "Maud"));

        assertThat(visitor.signIn("somebody", "?invitation=" + token).location())
                .isEqualTo(STRANGER);
        assertThat(new OidcVisitor(HOME)
                        .signIn("unverified", "?invitation=" + token)
                        .location())
                .isEqualTo(STRANGER);

        assertThat(takingUp.offer(token)).isPresent();
        assertThat(count("external_identity")).isZero();
        assertThat(record.kept(PeopleAuditEvent.SIGN_IN_REFUSED))
                .extracting(auditEvent -> auditEvent.details().get("refused"))
                .containsExactly("other-invitation", "email-unverified");
    }

    @Test
    void an_invitation_that_was_not_brought_along_this_time_is_not_accepted() {
        String token = invite("Maud");
        provides("maud", "m-1", email("Maud"));
        visitor.setOut("?invitation=" + token);

        assertThat(visitor.signIn("maud").location()).isEqualTo(STRANGER);
        assertThat(takingUp.offer(token)).isPresent();
    }

    @Test
    void who_has_an_account_comes_back_to_the_invitation_and_accepts_it_there() {
        AccountId samir = person("Samir", Role.COMMISSIONER, MARSHWICK);
        String token = invite("Samir");
        provides("samir", "s-1", email("Samir"));

        assertThat(visitor.signIn("samir", "?invitation=" + token).location()).isEqualTo(HOME + "/invitation/" + token);

        assertThat(grants.inForce(samir)).hasSize(1);
        assertThat(takingUp.offer(token)).isPresent();
    }

    private String invite(String name) {
        asJoan(() -> done(inviting.invite(
                new Inviting.Wish(email(name), name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK)));
        return letters.lastToken();
    }
}
