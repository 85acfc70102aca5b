package org.evenhand.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.accounts.ExternalIdentities;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.Throttle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.TestPropertySource;

/** What the tables hold people to whom an identity provider has sent, on both databases. */
@TestPropertySource(
        properties = {
            "evenhand.oidc.issuer=https://login.example.org",
            "evenhand.oidc.client-id=evenhand",
            "evenhand.oidc.client-secret=secret",
            "evenhand.oidc.name=Northshire Council",
            "evenhand.oidc.domains=people.example"
        })
abstract class OidcSignInTest extends PeopleTest {

    private static final String ISSUER = "https://login.example.org";
    private static final SignInDetails HERE = new SignInDetails("192.0.2.7", "", "");

    @OnH2
    static class OnH2Test extends OidcSignInTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends OidcSignInTest {}

    @Autowired
    OidcSignIn oidcSignIn;

    @Autowired
    ExternalIdentities identities;

    @Test
    void a_link_is_never_moved_to_another_account() {
        AccountId ceri = person("Ceri");
        AccountId samir = person("Samir");
        assertThat(arrive("c-1", "Ceri")).contains(ceri);

        assertThat(arrive("c-1", "Samir")).contains(ceri);

        assertThatThrownBy(() -> identities.link(samir, ISSUER, "c-1")).isInstanceOf(DuplicateKeyException.class);
        assertThat(identities.find(ISSUER, "c-1")).contains(ceri);
    }

    @Test
    void a_link_is_never_moved_to_another_subject() {
        AccountId ceri = person("Ceri");
        assertThat(arrive("c-1", "Ceri")).contains(ceri);

        assertThat(arrive("c-2", "Ceri")).isEmpty();

        assertThatThrownBy(() -> identities.link(ceri, ISSUER, "c-2")).isInstanceOf(DuplicateKeyException.class);
        assertThat(count("external_identity where subject = 'c-1'")).isEqualTo(1);
        identities.link(ceri, "https://another.example.org", "c-2");
    }

    @Test
    void subjects_are_told_apart_by_capitals() {
        AccountId ceri = person("Ceri");
        arrive("abc", "Ceri");

        assertThat(identities.find(ISSUER, "ABC")).isEmpty();
        assertThat(arrive("ABC", "Ceri")).isEmpty();
        assertThat(arrive("abc", "Ceri")).contains(ceri);
    }

    @Test
    void who_arrives_twice_at_the_same_moment_is_linked_once() throws Exception {
        AccountId ceri = person("Ceri");
        Callable<Optional<AccountId>> arrival = () -> {
            try {
                return arrive("c-1", "Ceri");
            } catch (DuplicateKeyException atOnce) {
                return arrive("c-1", "Ceri");
            }
        };

        assertThat(atOnce(List.of(arrival, arrival, arrival))).containsOnly(Optional.of(ceri));

        assertThat(count("external_identity")).isEqualTo(1);
        assertThat(record.kept(PeopleAuditEvent.IDENTITY_LINKED)).hasSize(1);
        assertThat(record.kept(PeopleAuditEvent.SIGNED_IN)).hasSize(3);
    }

    @Test
    void closing_an_account_frees_the_subject_for_another_one() {
        AccountId before = person("Ceri");
        arrive("c-1", "Ceri");
        accounts.close(before);
        assertThat(count("external_identity")).isZero();
        assertThat(arrive("c-1", "Ceri")).isEmpty();

        AccountId now = person("Ceri");

        assertThat(arrive("c-1", "Ceri")).contains(now);
    }

    @Test
    void who_keeps_being_refused_does_not_make_the_record_grow() {
        for (int i = 0; i < Throttle.MOST_FOR_A_DEVICE + 20; i++) {
            assertThat(arrive("stranger", "Nobody")).isEmpty();
        }

        assertThat(record.kept(PeopleAuditEvent.SIGN_IN_REFUSED)).hasSize(Throttle.MOST_FOR_A_DEVICE);
        assertThat(record.last().details()).containsEntry("held", "yes");
        assertThat(arrive("c-1", "Ceri")).isEmpty();
        person("Ceri");
        assertThat(arrive("c-1", "Ceri")).as("others are not held up").isPresent();
    }

    private Optional<AccountId> arrive(String subject, String name) {
        OidcIdentity oidcIdentity =
                new OidcIdentity(ISSUER, subject, Optional.of(new EmailAddress(email(name))), true, name);
        return oidcSignIn
                .arrive(oidcIdentity, "", HERE)
                .map(person -> person.getPrincipal().account());
    }
}
