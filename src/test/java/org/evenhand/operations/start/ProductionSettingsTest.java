package org.evenhand.operations.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionSettingsTest {

    private static final String GOOD = "q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3A";

    private final Map<String, Object> given = new HashMap<>(Map.of(
            "evenhand.secret", GOOD,
            "server.address", "127.0.0.1",
            "server.port", "8080",
            "spring.datasource.url", "jdbc:h2:mem:x"));

    @Test
    void a_service_for_its_own_machine_needs_no_address() {
        var live = started("live");

        assertThat(live.getProperty("evenhand.public-address")).isEqualTo("http://127.0.0.1:8080");
        assertThat(live.getProperty("server.servlet.session.cookie.name")).isEqualTo("__Host-evenhand");
        assertThat(live.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
        assertThat(live.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }

    @Test
    void what_a_proxy_says_is_believed_only_where_there_is_one() {
        given.put("EVENHAND_PROXY", "true");
        given.put("EVENHAND_PUBLIC_ADDRESS", "https://tenders.example.org/");

        var live = started("live");

        assertThat(live.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(live.getProperty("evenhand.public-address")).isEqualTo("https://tenders.example.org");
    }

    @Test
    void cookies_without_https_are_for_a_trial_that_asks_for_them() {
        given.put("EVENHAND_INSECURE_COOKIES", "true");
        given.put("EVENHAND_PUBLIC_ADDRESS", "http://tenders.example.org");

        var live = started("live");

        assertThat(live.getProperty("server.servlet.session.cookie.secure")).isEqualTo("false");
        assertThat(live.getProperty("server.servlet.session.cookie.name")).isEqualTo("evenhand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "short",
                "q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabcabcabcabcabcabcabc",
                "password12password12password12password12",
                SecretStrength.DEMONSTRATION,
                "x" + SecretStrength.DEMONSTRATION
            })
    void a_weak_secret_is_refused(String secret) {
        given.put("evenhand.secret", secret);

        assertThatThrownBy(() -> started("live")).isInstanceOfSatisfying(StartupRefusal.class, refused -> {
            assertThat(refused.reason()).startsWith("EVENHAND_SECRET ");
            assertThat(refused.remedy()).contains("openssl rand -base64 48");
        });
    }

    @Test
    void an_address_is_asked_for_where_others_can_reach_the_service() {
        given.put("server.address", "0.0.0.0");
        assertThatThrownBy(() -> started("live")).hasMessageContaining("EVENHAND_PUBLIC_ADDRESS is not set");

        given.put("server.address", "127.0.0.1");
        given.put("EVENHAND_PROXY", "true");
        assertThatThrownBy(() -> started("live")).hasMessageContaining("EVENHAND_PUBLIC_ADDRESS is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tenders.example.org",
                "ftp://tenders.example.org",
                "https://",
                "https://user@tenders.example.org",
                "https://tenders.example.org/path",
                "https://tenders.example.org?x",
                "javascript:alert(1)",
                "https://a b"
            })
    void an_address_that_is_none_is_refused(String address) {
        given.put("EVENHAND_PUBLIC_ADDRESS", address);

        assertThatThrownBy(() -> started("live")).hasMessageContaining("not an address that people could type");
    }

    @Test
    void an_address_without_https_is_refused() {
        given.put("EVENHAND_PUBLIC_ADDRESS", "http://tenders.example.org");

        assertThatThrownBy(() -> started("live")).hasMessageContaining("anybody on the way could read passwords");
    }

    @Test
    void the_demonstration_and_the_live_service_cannot_be_one() {
        assertThatThrownBy(() -> started("live", "demo")).isInstanceOf(StartupRefusal.class);
    }

    @Test
    void the_demonstration_asks_for_nothing() {
        given.clear();

        assertThat(started("demo").getProperty("server.forward-headers-strategy"))
                .isNull();
    }

    @Test
    void an_owner_of_the_tables_migrates_on_postgresql() {
        given.put("spring.datasource.url", "jdbc:postgresql://db/evenhand");
        given.put("EVENHAND_DATABASE_OWNER", "evenhand_owner");
        given.put("EVENHAND_DATABASE_OWNER_PASSWORD", "secret");

        assertThat(started("live").getProperty("spring.flyway.user")).isEqualTo("evenhand_owner");
    }

    @Test
    void the_demonstrations_secret_in_its_settings_is_the_one_that_is_refused() throws Exception {
        try (var in = getClass().getResourceAsStream("/application-demo.properties")) {
            var demo = new java.util.Properties();
            demo.load(in);
            assertThat(demo.getProperty("evenhand.secret")).isEqualTo(SecretStrength.DEMONSTRATION);
        }
    }

    @Test
    void an_identity_provider_needs_all_of_its_settings() {
        for (String missing : List.of("issuer", "client-id", "client-secret", "name", "domains")) {
            identityProvider();
            given.put("evenhand.oidc." + missing, " ");

            assertThatThrownBy(() -> started("live"))
                    .isInstanceOf(StartupRefusal.class)
                    .hasMessageContaining(
                            "EVENHAND_OIDC_" + missing.replace('-', '_').toUpperCase(Locale.ROOT) + " is not set");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "login.example.org",
                "https://",
                "https://login.example.org?x",
                "https://login.example.org#x",
                "https://user@login.example.org",
                "http://127.0.0.1.example.org",
                "file:///etc/passwd",
                "https://a b"
            })
    void an_identity_provider_that_others_could_speak_for_is_refused(String issuer) {
        identityProvider();
        given.put("evenhand.oidc.issuer", issuer);

        assertThatThrownBy(() -> started("live")).hasMessageContaining("EVENHAND_OIDC_ISSUER is not an https address");
        assertThatThrownBy(() -> started("demo")).isInstanceOf(StartupRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", ",", "@example.org", "example.org *", "a@b.example", "example", "example.org;b.org"})
    void domains_for_which_an_identity_provider_may_vouch_are_named_one_by_one(String domains) {
        identityProvider();
        given.put("evenhand.oidc.domains", domains);

        assertThatThrownBy(() -> started("live")).hasMessageContaining("EVENHAND_OIDC_DOMAINS has to name domains");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://login.example.org", "https://login.example.org/realms/council", "http://127.0.0.1:9000"
            })
    void an_identity_provider_with_https_or_on_this_machine_is_taken(String issuer) {
        identityProvider();
        given.put("evenhand.oidc.issuer", issuer);

        assertThat(started("live").getProperty("evenhand.public-address")).isNotNull();
    }

    private void identityProvider() {
        given.put("evenhand.oidc.issuer", "https://login.example.org");
        given.put("evenhand.oidc.client-id", "evenhand");
        given.put("evenhand.oidc.client-secret", "secret");
        given.put("evenhand.oidc.name", "Northshire Council");
        given.put("evenhand.oidc.domains", "northshire.example, people.example");
    }

    private StandardEnvironment started(String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new ProductionSettings()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
        return environment;
    }
}
