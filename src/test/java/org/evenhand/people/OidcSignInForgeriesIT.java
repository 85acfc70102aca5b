package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What we ask a provider for, and answers that are forged, stolen, stale or a no. */
class OidcSignInForgeriesIT extends WithRealProvider {

    @Test
    void what_we_ask_the_provider_for_is_protected_and_names_our_own_address_only() {
        String query = visitor.setOut("?redirect_uri=https://elsewhere.example").getQuery();

        assertThat(query)
                .contains(
                        "response_type=code",
                        "code_challenge_method=S256",
                        "code_challenge=",
                        "state=",
                        "nonce=",
                        "scope=openid email profile",
                        "redirect_uri=" + HOME + "/login/oauth2/code/organisation")
                .doesNotContain("elsewhere", RealProvider.SECRET);
    }

    @Test
    void a_forged_state_is_refused() {
        String back = cerisWayBack();

        assertThat(visitor.open(back.replaceFirst("state=[^&]{8}", "state=AAAAAAAA"))
                        .location())
                .isEqualTo(BROKEN_OFF);
        assertSignedOut(visitor);
    }

    @Test
    void an_answer_is_worth_nothing_in_the_browser_of_another() {
        String back = cerisWayBack();
        OidcVisitor victim = new OidcVisitor(HOME);
        victim.setOut("");

        assertThat(victim.open(back).location()).isEqualTo(BROKEN_OFF);
        assertSignedOut(victim);
    }

    @Test
    void an_answer_works_once() {
        String back = cerisWayBack();
        visitor.open(back);

        assertThat(visitor.open(back).location()).isEqualTo(BROKEN_OFF);
    }

    @Test
    void a_token_made_for_another_request_or_another_client_or_by_another_or_long_ago_is_refused() {
        ceri();
        // The library holds these against the system’s clock, by which this is long ago whatever it says.
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        List<Consumer<JwtClaimsSet.Builder>> forgeries = List.of(
                claims -> claims.claim("nonce", "another"),
                claims -> claims.claims(all -> all.remove("nonce")),
                claims -> claims.audience(List.of("another")),
                claims -> claims.issuer("http://127.0.0.1:1"),
                claims -> claims.issuedAt(longAgo).expiresAt(longAgo.plusSeconds(3600)));
        for (Consumer<JwtClaimsSet.Builder> forgery : forgeries) {
            PROVIDER.forge(forgery);
            OidcVisitor one = new OidcVisitor(HOME);

            assertThat(one.signIn("ceri").location()).isEqualTo(BROKEN_OFF);
            assertSignedOut(one);
        }
        assertThat(count("external_identity")).isZero();
    }

    @Test
    void who_declines_at_the_provider_is_not_in() {
        person("Ceri");
        String state = visitor.setOut("").getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");

        assertThat(visitor.open("login/oauth2/code/organisation?error=access_denied&state=" + state)
                        .location())
                .isEqualTo(BROKEN_OFF);
        assertThat(visitor.open("sign-in?broken-off").body()).contains("Signing in was broken off");
    }
}
