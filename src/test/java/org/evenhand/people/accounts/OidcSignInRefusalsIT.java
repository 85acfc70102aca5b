package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OidcVisitor;
import org.evenhand.people.OidcVisitor.Answer;
import org.evenhand.people.RealProvider;
import org.evenhand.people.WithRealProvider;
import org.evenhand.people.roles.ClosingAccounts;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom we do not let in though the provider vouches for them. */
class OidcSignInRefusalsIT extends WithRealProvider {

    @Autowired
    ClosingAccounts closing;

    @Test
    void an_address_that_the_provider_has_not_verified_counts_for_nothing() {
        person("Ceri");
        PROVIDER.knows("ceri", new RealProvider.Known("c-1", email("Ceri"), false, "Ceri"));

        assertRefused("ceri", "email-unverified");
    }

    @Test
    void whom_the_provider_knows_by_no_address_is_refused() {
        person("Ceri");
        provides("ceri", "c-1", "");

        assertRefused("ceri", "email-missing");
    }

    @Test
    void an_address_of_a_domain_that_the_provider_may_not_speak_for_is_refused() {
        accounts.open(new EmailAddress("ceri@abroad.example"), "Ceri", done(new Passwords().hash(PASSWORD)), false);
        provides("ceri", "c-1", "ceri@abroad.example");

        assertRefused("ceri", "other-domain");
    }

    @Test
    void who_has_neither_account_nor_invitation_reads_the_same_as_everybody_who_is_refused() {
        person("Ceri");
        provides("nobody", "n-1", email("Nobody"));
        PROVIDER.knows("ceri", new RealProvider.Known("c-1", email("Ceri"), false, "Ceri"));

        Answer unknown = visitor.signIn("nobody");

        assertThat(unknown).isEqualTo(new OidcVisitor(HOME).signIn("ceri"));
        assertThat(visitor.open("sign-in?stranger").body()).contains("You were not let in that way");
        assertThat(count("account where email_key = ?", email("Nobody"))).isZero();
    }

    @Test
    void a_second_subject_with_the_same_address_is_refused() {
        ceri();
        visitor.signIn("ceri");
        provides("impostor", "c-2", email("Ceri"));

        assertRefused("impostor", "other-subject");
    }

    @Test
    void a_closed_account_lets_nobody_in_and_sends_who_is_in_out() {
        AccountId ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        provides("ceri", "c-1", email("Ceri"));
        visitor.signIn("ceri");
        asJoan(() -> done(closing.remove(ceri, NORTHSHIRE, "Has left")));

        assertSignedOut(visitor);
        assertRefused("ceri", "no-account");
        assertThat(count("external_identity")).isZero();
    }

    private void assertRefused(String who, String why) {
        OidcVisitor one = new OidcVisitor(HOME);

        assertThat(one.signIn(who).location()).isEqualTo(STRANGER);

        assertSignedOut(one);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.SIGN_IN_REFUSED);
        assertThat(record.last().details()).containsEntry("refused", why);
    }
}
