package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What tests of signing in through an identity provider have in common: the application on a port of its own, and a real
 * authorization server.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=30"})
@Import(WithRealProvider.DoublesContext.class)
public abstract class WithRealProvider extends PeopleTest {

    private static final int PORT = freePort();
    public static final String HOME = "http://127.0.0.1:" + PORT;
    public static final RealProvider PROVIDER = new RealProvider(HOME + "/login/oauth2/code/organisation");

    public static final String STRANGER = HOME + "/sign-in?stranger";
    public static final String AWAY = HOME + "/sign-in?away";
    public static final String BROKEN_OFF = HOME + "/sign-in?broken-off";

    public final OidcVisitor visitor = new OidcVisitor(HOME);

    @Autowired
    Sessions sessions;

    /** In place of the clock, the post and the record of acts; and a look into the sessions. */
    public static class DoublesContext {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        @Bean
        @Primary
        CollectedLetters collectedLetters() {
            return new CollectedLetters();
        }

        @Bean
        CollectedActs collectedActs() {
            return new CollectedActs();
        }

        @Bean
        Sessions sessionsGoingOn() {
            return new Sessions();
        }
    }

    /** The sessions that are going on. */
    static class Sessions implements HttpSessionListener {
        private final List<HttpSession> open = new CopyOnWriteArrayList<>();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.add(event.getSession());
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.removeIf(session -> session.getId().equals(event.getSession().getId()));
        }

        HttpSession of(OidcVisitor visitor) {
            String id = visitor.cookie("evenhand");
            return open.stream()
                    .filter(session -> session.getId().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("evenhand.oidc.issuer", PROVIDER::issuer);
        settings.add("evenhand.oidc.client-id", () -> RealProvider.CLIENT);
        settings.add("evenhand.oidc.client-secret", () -> RealProvider.SECRET);
        settings.add("evenhand.oidc.name", () -> "Northshire’s accounts");
        settings.add("evenhand.oidc.domains", () -> "people.example other.example");
    }

    /** A time of its own for each test, later than that of the last, so that no pause of another one holds. */
    @BeforeEach
    void somebodyIsHere() {
        clock.set(A_MORNING.plus(Duration.ofMinutes(1).multipliedBy(sessions.open.size() + 1L)));
        PROVIDER.begin();
        person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
    }

    /** Somebody who has an account here and whom the provider knows by the same address. */
    public final AccountId ceri() {
        AccountId ceri = person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        return ceri;
    }

    /** The address to which the provider sends Ceri back, who has set out from here and has not come back yet. */
    public final String cerisWayBack() {
        ceri();
        return visitor.showAt(visitor.setOut(""), "ceri");
    }

    public final void provides(String who, String subject, String email) {
        PROVIDER.knows(who, new RealProvider.Known(subject, email, true, who));
    }

    public final void asJoan(Runnable act) {
        as(accounts.find(new EmailAddress(email("Joan"))).orElseThrow().id());
        act.run();
        SecurityContextHolder.clearContext();
    }

    public static void assertSignedOut(OidcVisitor visitor) {
        assertThat(visitor.open("account").location()).endsWith("/sign-in");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
