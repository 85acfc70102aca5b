package org.evenhand.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.people.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an identity provider is asked about itself, how long, and what is believed of its answer. */
class IdentityProviderTest {

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String issuer = "";
    private volatile int status = 200;
    private volatile boolean silent;
    private volatile String body = "";

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        body = document(issuer);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer, 0, 1);
            exchange.getResponseBody().flush();
            if (silent) {
                await();
            }
            exchange.getResponseBody().write(answer, 1, answer.length - 1);
            exchange.close();
        });
        server.start();
        clock.set(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @AfterEach
    void stop() {
        finished.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void is_asked_when_somebody_needs_it_and_not_again_for_an_hour() {
        IdentityProvider provider = provider();
        assertThat(asked).hasValue(0);

        assertThat(provider.registration().getRedirectUri())
                .isEqualTo("https://tenders.example.org/login/oauth2/code/organisation");
        clock.pass(Duration.ofHours(1).minusMillis(1));
        provider.registration();
        assertThat(asked).hasValue(1);

        clock.pass(Duration.ofMillis(1));
        provider.decoder();
        assertThat(asked).hasValue(2);
    }

    @Test
    void many_who_come_at_once_ask_once() throws Exception {
        IdentityProvider provider = provider();
        List<Callable<Object>> visitors = java.util.Collections.nCopies(20, provider::registration);

        for (var one : threads.invokeAll(visitors)) {
            assertThat(one.get()).isNotNull();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void one_that_failed_is_left_alone_for_ten_seconds_and_then_found_again() {
        IdentityProvider provider = provider();
        status = 503;
        assertAway(provider);
        status = 200;

        clock.pass(Duration.ofSeconds(10).minusMillis(1));
        assertAway(provider);
        assertThat(asked).hasValue(1);

        clock.pass(Duration.ofMillis(1));
        assertThat(provider.registration()).isNotNull();
        assertThat(asked).hasValue(2);
    }

    @Test
    void an_answer_that_drips_in_is_given_up_once_by_all_who_wait() throws Exception {
        IdentityProvider provider = provider();
        silent = true;
        List<Callable<Object>> visitors = java.util.Collections.nCopies(5, () -> {
            assertAway(provider);
            return "";
        });

        for (var one : threads.invokeAll(visitors)) {
            one.get();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void nobody_listening_is_away() {
        server.stop(0);

        assertAway(provider());
    }

    @Test
    void one_that_goes_by_another_name_is_not_believed() {
        body = document("http://127.0.0.1:1");
        assertAway(provider());
    }

    @Test
    void what_is_no_description_is_not_believed() {
        for (String wrong : List.of("[]", "<html>", "{}", "{\"issuer\": \"" + issuer + "\"}", " ")) {
            body = wrong;
            assertAway(provider());
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        status = 302;
        assertAway(provider());
    }

    @Test
    void the_secret_does_not_show_where_settings_are_printed() {
        assertThat(settings().toString()).doesNotContain("secret-of-the-client");
    }

    private static void assertAway(IdentityProvider provider) {
        assertThatThrownBy(provider::registration).isInstanceOf(IdentityProvider.Away.class);
    }

    private IdentityProvider provider() {
        return new IdentityProvider(new OidcDiscovery(settings(), "https://tenders.example.org/"), clock);
    }

    private OidcSettings settings() {
        return new OidcSettings(issuer, "evenhand", "secret-of-the-client", "Northshire", "people.example");
    }

    private void await() {
        try {
            finished.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String document(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer);
    }
}
