package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What is sealed under the installation's secret, and what becomes of it when the secret is changed. */
abstract class SecretsTest extends PeopleTest {

    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
    private static final String OLD = "the secret of last year, which somebody has seen";
    private static final String NEW = "the secret of this year, which nobody has seen";

    @OnH2
    static class OnH2Test extends SecretsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends SecretsTest {}

    @Value("${evenhand.secret}")
    String secretOfTests;

    @Autowired
    SigningIn signingIn;

    @Autowired
    OneTimeCodes codes;

    private final Secrets before = new Secrets(OLD, "");
    private final Secrets changed = new Secrets(NEW, OLD);
    private final Secrets after = new Secrets(NEW, "");

    @Test
    void a_key_is_sealed_differently_each_time_and_opened_by_the_same_secret_only() {
        String sealed = before.seal(KEY);

        assertThat(before.seal(KEY)).isNotEqualTo(sealed);
        assertThat(before.open(sealed)).contains(KEY);
        assertThat(after.open(sealed)).isEmpty();
        char last = sealed.charAt(sealed.length() - 1);
        assertThat(before.open(sealed.substring(0, sealed.length() - 1) + (last == '0' ? '1' : '0')))
                .as("changed by one bit or more")
                .isEmpty();
        assertThat(before.open("")).isEmpty();
        assertThat(before.open("nothing:of:the:kind")).isEmpty();
    }

    @Test
    void the_old_secret_still_opens_and_the_new_one_seals() {
        assertThat(changed.open(before.seal(KEY))).contains(KEY);
        assertThat(after.open(changed.seal(KEY))).contains(KEY);
        assertThat(before.open(changed.seal(KEY))).isEmpty();
    }

    @Test
    void what_was_sealed_before_secrets_had_names_still_opens() {
        assertThat(before.open(nameless(before))).contains(KEY);
        assertThat(changed.open(nameless(before))).contains(KEY);
        assertThat(after.open(nameless(before))).isEmpty();
        assertThat(before.isUpToDate(nameless(before))).isFalse();
    }

    @Test
    void at_the_start_everything_is_sealed_anew_and_the_old_secret_can_be_forgotten() {
        AccountId ceri = withCodes("Ceri", before.seal(KEY));
        AccountId samir = withCodes("Samir", nameless(before));
        AccountId joan = withCodes("Joan", after.seal(KEY));
        String joans = sealedOf(joan);
        long sessions = account(ceri).secret();

        new ResealingSecrets(accounts, changed).reseal();

        assertThat(after.open(sealedOf(ceri))).contains(KEY);
        assertThat(after.open(sealedOf(samir))).contains(KEY);
        assertThat(sealedOf(joan)).isEqualTo(joans);
        assertThat(account(ceri).secret()).as("sessions go on").isEqualTo(sessions);
    }

    @Test
    void what_no_secret_opens_stays_as_it_is_for_the_day_on_which_one_is_given() {
        AccountId ceri = withCodes("Ceri", before.seal(KEY));
        String kept = sealedOf(ceri);

        new ResealingSecrets(accounts, after).reseal();

        assertThat(sealedOf(ceri)).isEqualTo(kept);
    }

    @Test
    void a_code_whose_key_no_secret_opens_is_wrong_and_a_recovery_code_is_not() {
        AccountId ceri = withCodes("Ceri", before.seal(KEY));
        String recovery = codes.newRecoveryCodes(ceri).getFirst();

        assertThat(signIn(codes.codeAt(KEY, clock.instant()))).isInstanceOf(SigningIn.Answer.Wrong.class);
        assertThat(signIn(recovery)).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    @Test
    void with_the_secret_of_today_the_code_lets_in() {
        withCodes("Ceri", new Secrets(secretOfTests, "").seal(KEY));

        assertThat(signIn(codes.codeAt(KEY, clock.instant()))).isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    private SigningIn.Answer signIn(String code) {
        return signingIn.signIn(email("Ceri"), PASSWORD, new SignInDetails("192.0.2.7", "", code));
    }

    private AccountId withCodes(String name, String sealed) {
        AccountId id = person(name);
        accounts.setCodeSecret(id, Optional.of(sealed));
        return id;
    }

    private String sealedOf(AccountId id) {
        return account(id).codeSecret().orElseThrow();
    }

    private static String nameless(Secrets secrets) {
        return secrets.seal(KEY).replaceFirst("^[^:]*:", "");
    }
}
