package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenhand.BrowserTest;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OidcVisitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through an identity provider, against a real authorization server. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"})
@Import(OidcSignInIT.DoublesContext.class)
class OidcSignInIT extends PeopleTest {

    private static final int PORT = freePort();
    private static final String HOME = "http://127.0.0.1:" + PORT;
    private static final RealProvider PROVIDER = new RealProvider(HOME + "/login/oauth2/code/organisation");

    private static final String STRANGER = HOME + "/sign-in?stranger";
    private static final String AWAY = HOME + "/sign-in?away";
    private static final String BROKEN_OFF = HOME + "/sign-in?broken-off";

    private final OidcVisitor visitor = new OidcVisitor(HOME);

    @Autowired
    Inviting inviting;

    @Autowired
    ClosingAccounts closing;

    @Autowired
    Sessions sessions;

    /** In place of the clock, the post and the record of acts; and a look into the sessions. */
    static class DoublesContext {
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
        Sessions sessions() {
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

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    /** A time of its own for each test, later than that of the last, so that no pause of another one holds. */
    @BeforeEach
    void somebodyIsHere() {
        clock.set(Instant.now().plus(Duration.ofMinutes(1).multipliedBy(sessions.open.size() + 1L)));
        PROVIDER.begin();
        person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
    }

    @Test
    void the_first_time_the_verified_address_finds_the_account_and_links_it() {
        AccountId ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        provides("ceri", "c-1", email("Ceri"));

        assertThat(visitor.signIn("ceri"))
                .extracting(Answer::status, Answer::location)
                .containsExactly(302, HOME + "/");

        assertThat(visitor.open("account").body()).contains(email("Ceri"));
        assertThat(count("external_identity where account = ? and subject = 'c-1'", ceri.value()))
                .isEqualTo(1);
    }

    @Test
    void from_then_on_the_subject_decides_though_the_address_has_changed() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        visitor.signIn("ceri");
        PROVIDER.knows("ceri", new RealProvider.Known("c-1", "ceri.newname@abroad.example", false, "Ceri"));
        OidcVisitor later = new OidcVisitor(HOME);

        assertThat(later.signIn("ceri").location()).isEqualTo(HOME + "/");

        assertThat(later.open("account").body()).contains(email("Ceri"));
        assertThat(count("external_identity")).isEqualTo(1);
        assertThat(record.kept(PeopleAct.IDENTITY_LINKED)).hasSize(1);
    }

    @Test
    void a_person_lands_on_the_page_that_they_asked_for() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        assertThat(visitor.open("account").location()).endsWith("/sign-in");

        assertThat(visitor.signIn("ceri").location()).startsWith(HOME + "/account");
    }

    @Test
    void nobody_is_led_to_another_host() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));

        for (String name : List.of("continue", "redirect", "redirect_uri", "target", "next", "invitation")) {
            String query = "?" + name + "=" + OidcVisitor.encoded("https://elsewhere.example/");
            assertThat(new OidcVisitor(HOME).signIn("ceri", query).location()).isEqualTo(HOME + "/");
        }
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        String back = visitor.showAt(visitor.setOut(""), "ceri");
        String before = visitor.cookie("evenhand");

        visitor.open(back);

        assertThat(before).isNotEmpty().isNotEqualTo(visitor.cookie("evenhand"));
    }

    @Test
    void nothing_that_the_provider_gave_stays_in_the_session() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));

        visitor.signIn("ceri");

        assertNothingOfTheProvidersIn(sessions.of(visitor));
        assertThat(sessions.of(visitor).getAttribute("SPRING_SECURITY_CONTEXT"))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        context -> assertThat(context.getAuthentication()).isInstanceOf(PersonAuthentication.class));
    }

    @Test
    void nothing_that_the_provider_gave_stays_in_the_session_of_whom_we_refuse() {
        provides("nobody", "n-1", email("Nobody"));

        assertThat(visitor.signIn("nobody").location()).isEqualTo(STRANGER);

        assertNothingOfTheProvidersIn(sessions.of(visitor));
        assertSignedOut(visitor);
    }

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
        accounts.open(new EmailAddress("ceri@abroad.example"), "Ceri", new Passwords().hash(PASSWORD), false);
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
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
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

    @Test
    void a_role_that_was_ended_is_gone_at_the_next_page() {
        AccountId ceri = person("Ceri", Role.ADMINISTRATOR, NORTHSHIRE);
        provides("ceri", "c-1", email("Ceri"));
        visitor.signIn("ceri");
        assertThat(visitor.open("organisation/northshire/people").status()).isEqualTo(200);

        jdbc.sql("update role_grant set state = 'ENDED' where account = ?")
                .param(ceri.value())
                .update();
        accounts.restand(ceri);

        assertThat(visitor.open("organisation/northshire/people").status()).isNotEqualTo(200);
        assertThat(visitor.open("account").status()).isEqualTo(200);
    }

    @Test
    void a_forged_state_is_refused() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        String back = visitor.showAt(visitor.setOut(""), "ceri");

        assertThat(visitor.open(back.replaceFirst("state=[^&]{8}", "state=AAAAAAAA"))
                        .location())
                .isEqualTo(BROKEN_OFF);
        assertSignedOut(visitor);
    }

    @Test
    void an_answer_is_worth_nothing_in_the_browser_of_another() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        String back = visitor.showAt(visitor.setOut(""), "ceri");
        OidcVisitor victim = new OidcVisitor(HOME);
        victim.setOut("");

        assertThat(victim.open(back).location()).isEqualTo(BROKEN_OFF);
        assertSignedOut(victim);
    }

    @Test
    void an_answer_works_once() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        String back = visitor.showAt(visitor.setOut(""), "ceri");
        visitor.open(back);

        assertThat(visitor.open(back).location()).isEqualTo(BROKEN_OFF);
    }

    @Test
    void a_token_made_for_another_request_or_another_client_or_by_another_or_long_ago_is_refused() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        List<java.util.function.Consumer<org.springframework.security.oauth2.jwt.JwtClaimsSet.Builder>> forgeries =
                List.of(
                        claims -> claims.claim("nonce", "another"),
                        claims -> claims.claims(all -> all.remove("nonce")),
                        claims -> claims.audience(List.of("another")),
                        claims -> claims.issuer("http://127.0.0.1:1"),
                        claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                                .expiresAt(Instant.now().minusSeconds(3600)));
        for (var forgery : forgeries) {
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
    void while_the_provider_is_away_people_read_so_and_sign_in_by_password() {
        AccountId ceri = person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
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
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        String back = visitor.showAt(visitor.setOut(""), "ceri");
        PROVIDER.goAway();

        assertThat(visitor.open(back).location()).isEqualTo(BROKEN_OFF);
        assertSignedOut(visitor);
    }

    @Test
    void the_sign_in_page_names_the_provider_and_works_by_password() {
        person("Ceri");

        assertThat(visitor.open("sign-in").body())
                .contains("oauth2/authorization/organisation", "Sign in with Northshire’s accounts", "password");
        assertThat(visitor.signInByPassword(email("Ceri"), PASSWORD).location()).isEqualTo(HOME + "/");
        assertThat(record.last().details()).isEmpty();
    }

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
        assertThat(inviting.offer(token)).isEmpty();
        assertThat(record.kept())
                .extracting(Act::what)
                .endsWith(PeopleAct.INVITATION_ACCEPTED, PeopleAct.IDENTITY_LINKED, PeopleAct.SIGNED_IN);
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

        assertThat(inviting.offer(token)).isPresent();
        assertThat(count("external_identity")).isZero();
        assertThat(record.kept(PeopleAct.SIGN_IN_REFUSED))
                .extracting(act -> act.details().get("refused"))
                .containsExactly("other-invitation", "email-unverified");
    }

    @Test
    void an_invitation_that_was_not_brought_along_this_time_is_not_accepted() {
        String token = invite("Maud");
        provides("maud", "m-1", email("Maud"));
        visitor.setOut("?invitation=" + token);

        assertThat(visitor.signIn("maud").location()).isEqualTo(STRANGER);
        assertThat(inviting.offer(token)).isPresent();
    }

    @Test
    void who_has_an_account_comes_back_to_the_invitation_and_accepts_it_there() {
        AccountId samir = person("Samir", Role.COMMISSIONER, MARSHWICK);
        String token = invite("Samir");
        provides("samir", "s-1", email("Samir"));

        assertThat(visitor.signIn("samir", "?invitation=" + token).location()).isEqualTo(HOME + "/invitation/" + token);

        assertThat(grants.inForce(samir)).hasSize(1);
        assertThat(inviting.offer(token)).isPresent();
    }

    @Test
    void one_time_codes_are_the_providers_matter() {
        AccountId ceri = person("Ceri");
        accounts.setCodeSecret(ceri, Optional.of("sealed"));
        provides("ceri", "c-1", email("Ceri"));

        assertThat(visitor.signIn("ceri").location()).isEqualTo(HOME + "/");
    }

    @Test
    void each_arrival_is_on_record_with_its_way_and_without_what_the_provider_said() {
        AccountId ceri = person("Ceri");
        provides("ceri", "subject-of-ceri", email("Ceri"));
        provides("nobody", "subject-of-nobody", email("Nobody"));

        visitor.signIn("ceri");
        new OidcVisitor(HOME).signIn("nobody");

        assertThat(record.kept())
                .extracting(Act::what)
                .containsExactly(PeopleAct.IDENTITY_LINKED, PeopleAct.SIGNED_IN, PeopleAct.SIGN_IN_REFUSED);
        assertThat(record.kept())
                .allSatisfy(act -> assertThat(act.details()).containsEntry("by", "openid-connect"))
                .allSatisfy(act -> assertThat(act.toString()).doesNotContain("subject-of", "@people"));
        assertThat(record.kept().get(1).on()).isEqualTo(PeopleAct.account(ceri));
        assertThat(record.last().who()).isEqualTo(new Actor.Stranger());
        assertThat(record.last().details()).containsEntry("refused", "no-account");
    }

    @Test
    void signing_out_ends_the_session_here_and_is_on_record() {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        visitor.signIn("ceri");

        assertThat(visitor.signOut().location()).endsWith("/sign-in?signed-out");

        assertSignedOut(visitor);
        assertThat(record.last().what()).isEqualTo(PeopleAct.SIGNED_OUT);
    }

    @Test
    void who_arrives_as_another_person_finds_nothing_of_the_first() {
        person("Ceri");
        person("Samir");
        provides("ceri", "c-1", email("Ceri"));
        provides("samir", "s-1", email("Samir"));
        provides("nobody", "n-1", email("Nobody"));
        visitor.signIn("ceri");
        HttpSession first = sessions.of(visitor);
        first.setAttribute("something", "of Ceri");

        visitor.signIn("samir");

        assertThat(visitor.open("account").body()).contains(email("Samir")).doesNotContain(email("Ceri"));
        assertThat(sessions.of(visitor).getAttribute("something")).isNull();
        visitor.signIn("nobody");
        assertSignedOut(visitor);
    }

    @Test
    void in_a_browser_the_link_leads_there_and_back(Page page) {
        person("Ceri");
        provides("ceri", "c-1", email("Ceri"));
        page.setExtraHTTPHeaders(Map.of(RealProvider.WHO, "ceri"));
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });

        page.navigate(HOME + "/account");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Northshire’s accounts"))
                .click();
        page.waitForURL(HOME + "/account**");

        assertThat(page.locator("main").innerText()).contains(email("Ceri"));
        assertThat(complaints).isEmpty();
    }

    private void provides(String who, String subject, String email) {
        PROVIDER.knows(who, new RealProvider.Known(subject, email, true, who));
    }

    private void assertRefused(String who, String why) {
        OidcVisitor one = new OidcVisitor(HOME);

        assertThat(one.signIn(who).location()).isEqualTo(STRANGER);

        assertSignedOut(one);
        assertThat(record.last().what()).isEqualTo(PeopleAct.SIGN_IN_REFUSED);
        assertThat(record.last().details()).containsEntry("refused", why);
    }

    private static void assertSignedOut(OidcVisitor visitor) {
        assertThat(visitor.open("account").location()).endsWith("/sign-in");
    }

    private static void assertNothingOfTheProvidersIn(HttpSession session) {
        for (String name : Collections.list(session.getAttributeNames())) {
            Object value = session.getAttribute(name);
            assertThat(value.getClass().getName() + " " + value)
                    .as(name)
                    .doesNotContain("oauth2")
                    .doesNotContain("OAuth2")
                    .doesNotContain("Oidc");
        }
    }

    private String invite(String name) {
        asJoan(() -> done(inviting.invite(
                new Inviting.Wish(email(name), name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK)));
        return letters.lastToken();
    }

    private void asJoan(Runnable act) {
        as(accounts.find(new EmailAddress(email("Joan"))).orElseThrow().id());
        act.run();
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
