package org.evenhand.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.people.OidcVisitor;
import org.evenhand.people.WithRealProvider;
import org.evenhand.shared.AccountId;
import org.junit.jupiter.api.Test;

/** While the provider does not answer. */
class OidcSignInAwayIT extends WithRealProvider {

    @Test
    void while_the_provider_is_away_people_read_so_and_sign_in_by_password() {
        AccountId ceri = ceri();
        clock.pass(IdentityProvider.FRESH);
        PROVIDER.goAway();

        assertThat(visitor.open("oauth2/authorization/organisation").location()).isEqualTo(AWAY);
        assertThat(visitor.open("sign-in?away").body()).contains("The other service does not answer just now");
        assertThat(visitor.signInByPassword(email("Ceri"), PASSWORD).location()).isEqualTo(HOME + "/");
        assertThat(visitor.open("account").body()).contains(email("Ceri"));

        PROVIDER.comeBack();
        OidcVisitor another = new OidcVisitor(HOME);
        assertThat(another.open("oauth2/authorization/organisation").location()).isEqualTo(AWAY);
        clock.pass(IdentityProvider.PAUSE);
        assertThat(another.signIn("ceri").location()).isEqualTo(HOME + "/");
        assertThat(count("external_identity where account = ?", ceri.value())).isEqualTo(1);
    }

    @Test
    void a_provider_that_goes_away_while_somebody_is_there_is_said_plainly() {
        String back = cerisWayBack();
        PROVIDER.goAway();

        assertThat(visitor.open(back).location()).isEqualTo(BROKEN_OFF);
        assertSignedOut(visitor);
    }
}
