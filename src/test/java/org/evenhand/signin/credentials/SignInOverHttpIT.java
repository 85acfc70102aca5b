package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.evenhand.people.HttpVisitor;
import org.evenhand.people.WithRealProvider;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Signing in as browsers do it, through all the filters: devices, forms of other sites, and who does nothing for long. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=30",
            "server.servlet.session.timeout=30m"
        })
@Import(WithRealProvider.DoublesContext.class)
class SignInOverHttpIT extends PeopleTest {

    private static final String DEVICE = SignInDetails.DEVICE_COOKIE;

    @LocalServerPort
    int port;

    @Autowired
    Throttle throttle;

    private HttpVisitor holder = new HttpVisitor(0);

    @BeforeEach
    void ceriIsHere() {
        person("Ceri");
        holder = new HttpVisitor(port);
    }

    @Test
    void the_right_password_leads_home_and_the_device_is_known_from_then_on() {
        HttpResponse<String> answer = holder.signIn(email("Ceri"), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(HttpVisitor.where(answer)).isEqualTo("/");
        assertThat(holder.isSignedIn()).isTrue();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(DEVICE + "=")
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000"));
        assertThat(count("known_device")).isEqualTo(1);
    }

    @Test
    void a_device_that_is_known_already_is_not_made_known_again() {
        holder.signIn(email("Ceri"), PASSWORD);
        holder.forgetSession();

        HttpResponse<String> answer = holder.signIn(email("Ceri"), PASSWORD);

        assertThat(HttpVisitor.where(answer)).isEqualTo("/");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(DEVICE));
        assertThat(count("known_device")).isEqualTo(1);
    }

    @Test
    void ten_wrong_tries_from_elsewhere_do_not_keep_out_the_holder_on_a_device_that_is_known() {
        holder.signIn(email("Ceri"), PASSWORD);
        holder.forgetSession();
        HttpVisitor guesser = new HttpVisitor(port);
        for (int i = 0; i < Throttle.MOST_FOR_A_DEVICE; i++) {
            assertThat(HttpVisitor.where(guesser.signIn(email("Ceri"), "guess " + i)))
                    .isEqualTo("/sign-in?wrong");
        }

        assertThat(HttpVisitor.where(guesser.signIn(email("Ceri"), PASSWORD))).isEqualTo("/sign-in?later");
        assertThat(HttpVisitor.where(holder.signIn(email("Ceri"), PASSWORD))).isEqualTo("/");
        assertThat(holder.isSignedIn()).isTrue();
    }

    @Test
    void many_wrong_tries_from_one_address_do_not_keep_out_those_behind_it_on_devices_that_are_known() {
        person("Samir");
        holder.signIn(email("Ceri"), PASSWORD);
        holder.forgetSession();
        HttpVisitor samir = new HttpVisitor(port);
        samir.signIn(email("Samir"), PASSWORD);
        samir.forgetSession();
        for (int i = 0; i < Throttle.MOST_FOR_AN_ADDRESS; i++) {
            throttle.noteRefused("made-up" + i + "@elsewhere.example", new SignInDetails("127.0.0.1", "", ""));
        }

        assertThat(HttpVisitor.where(new HttpVisitor(port).signIn(email("Ceri"), PASSWORD)))
                .isEqualTo("/sign-in?later");
        assertThat(HttpVisitor.where(holder.signIn(email("Ceri"), PASSWORD))).isEqualTo("/");
        assertThat(HttpVisitor.where(samir.signIn(email("Samir"), PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_wrong_password_is_judged_once() {
        assertThat(HttpVisitor.where(holder.signIn(email("Ceri"), "wrong"))).isEqualTo("/sign-in?wrong");

        assertThat(count("refused_sign_in")).isEqualTo(1);
        assertThat(record.kept(PeopleAuditEvent.SIGN_IN_REFUSED)).hasSize(1);
    }

    @Test
    void a_form_without_a_token_or_with_another_one_signs_nobody_in_and_is_told_to_try_again() {
        String theirs = new HttpVisitor(port).tokenOfSignIn();
        for (String token : new String[] {"", "&_csrf=", "&_csrf=made-up", "&_csrf=" + theirs}) {
            HttpResponse<String> answer =
                    holder.post("sign-in", HttpVisitor.credentials(email("Ceri"), PASSWORD) + token);

            assertThat(HttpVisitor.where(answer)).as(token).isEqualTo("/sign-in?stale");
            assertThat(holder.isSignedIn()).as(token).isFalse();
        }
        assertThat(record.kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://127.0.0.1:1",
        "Origin, http://127.0.0.1.evil.example",
        "Origin, not an address",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_form_of_another_site_signs_nobody_in_though_it_had_the_token(String header, String value) {
        HttpResponse<String> answer = holder.signIn(email("Ceri"), PASSWORD, header, value);

        assertThat(HttpVisitor.where(answer)).isEqualTo("/sign-in?stale");
        assertThat(holder.isSignedIn()).isFalse();
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void a_form_of_another_site_leaves_whoever_is_signed_in_as_they_are() {
        person("Somebody Else");
        holder.signIn(email("Ceri"), PASSWORD);

        holder.post("sign-in", HttpVisitor.credentials(email("Somebody Else"), PASSWORD));
        holder.post("sign-out", "", "Sec-Fetch-Site", "cross-site");

        assertThat(holder.open("account").body()).contains(email("Ceri")).doesNotContain(email("Somebody Else"));
    }

    @Test
    void what_browsers_send_with_our_own_form_is_let_through() {
        HttpResponse<String> answer = holder.signIn(
                email("Ceri"), PASSWORD, "Sec-Fetch-Site", "same-origin", "Origin", "http://127.0.0.1:" + port);

        assertThat(HttpVisitor.where(answer)).isEqualTo("/");
    }

    @Test
    void a_page_that_was_open_overnight_is_told_to_sign_in_again_and_that_works() {
        String fields = HttpVisitor.credentials(email("Ceri"), PASSWORD) + "&_csrf=" + holder.tokenOfSignIn();
        holder.forgetSession();

        HttpResponse<String> answer = holder.post("sign-in", fields);

        assertThat(HttpVisitor.where(answer)).isEqualTo("/sign-in?stale");
        assertThat(holder.open("sign-in?stale").body()).contains("this page had been open for too long");
        assertThat(HttpVisitor.where(holder.signIn(email("Ceri"), PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_page_that_is_left_open_does_not_keep_somebody_signed_in_who_does_nothing() {
        holder.signIn(email("Ceri"), PASSWORD);
        holder.open("account");
        for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(5));
            holder.heartbeat();
        }

        assertThat(holder.isSignedIn()).isFalse();
    }

    @Test
    void somebody_who_does_something_now_and_then_stays_signed_in() {
        holder.signIn(email("Ceri"), PASSWORD);
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMinutes(29));
            holder.heartbeat();
            assertThat(holder.isSignedIn()).isTrue();
        }
    }

    @Test
    void who_comes_when_too_many_are_signing_in_reads_when_to_try_again() {
        assertThat(holder.open("sign-in?busy").body())
                .contains("Too many people are signing in just now. Try again in a minute.");
    }
}
