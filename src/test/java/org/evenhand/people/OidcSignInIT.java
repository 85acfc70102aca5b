package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenhand.BrowserTest;
import org.evenhand.people.OidcVisitor.Answer;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;

/** Signing in through an identity provider, against a real authorization server: how people are known, and what stays. */
@BrowserTest
class OidcSignInIT extends WithRealProvider {

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
        ceri();
        visitor.signIn("ceri");
        PROVIDER.knows("ceri", new RealProvider.Known("c-1", "ceri.newname@abroad.example", false, "Ceri"));
        OidcVisitor later = new OidcVisitor(HOME);

        assertThat(later.signIn("ceri").location()).isEqualTo(HOME + "/");

        assertThat(later.open("account").body()).contains(email("Ceri"));
        assertThat(count("external_identity")).isEqualTo(1);
        assertThat(record.kept(PeopleAuditEvent.IDENTITY_LINKED)).hasSize(1);
    }

    @Test
    void a_person_lands_on_the_page_that_they_asked_for() {
        ceri();
        assertThat(visitor.open("account").location()).endsWith("/sign-in");

        assertThat(visitor.signIn("ceri").location()).startsWith(HOME + "/account");
    }

    @Test
    void nobody_is_led_to_another_host() {
        ceri();

        for (String name : List.of("continue", "redirect", "redirect_uri", "target", "next", "invitation")) {
            String query = "?" + name + "=" + OidcVisitor.encoded("https://elsewhere.example/");
            assertThat(new OidcVisitor(HOME).signIn("ceri", query).location()).isEqualTo(HOME + "/");
        }
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        String back = cerisWayBack();
        String before = visitor.cookie("evenhand");

        visitor.open(back);

        assertThat(before).isNotEmpty().isNotEqualTo(visitor.cookie("evenhand"));
    }

    @Test
    void nothing_that_the_provider_gave_stays_in_the_session() {
        ceri();

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
    void a_role_that_was_ended_is_gone_at_the_next_page() {
        AccountId ceri = person("Ceri", Role.ADMINISTRATOR, NORTHSHIRE);
        provides("ceri", "c-1", email("Ceri"));
        visitor.signIn("ceri");
        assertThat(visitor.open("organisation/northshire/people").status()).isEqualTo(200);

        jdbc.sql("update role_grant set state = 'ENDED' where account = ?")
                .param(ceri.value())
                .update();
        accounts.bumpRoleVersion(ceri);

        assertThat(visitor.open("organisation/northshire/people").status()).isNotEqualTo(200);
        assertThat(visitor.open("account").status()).isEqualTo(200);
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
                .extracting(AuditEvent::what)
                .containsExactly(
                        PeopleAuditEvent.IDENTITY_LINKED, PeopleAuditEvent.SIGNED_IN, PeopleAuditEvent.SIGN_IN_REFUSED);
        assertThat(record.kept())
                .allSatisfy(auditEvent -> assertThat(auditEvent.details()).containsEntry("by", "openid-connect"))
                .allSatisfy(auditEvent -> assertThat(auditEvent.toString()).doesNotContain("subject-of", "@people"));
        assertThat(record.kept().get(1).on()).isEqualTo(PeopleAuditEvent.account(ceri));
        assertThat(record.last().who()).isEqualTo(new Actor.Stranger());
        assertThat(record.last().details()).containsEntry("refused", "no-account");
    }

    @Test
    void signing_out_ends_the_session_here_and_is_on_record() {
        ceri();
        visitor.signIn("ceri");

        assertThat(visitor.signOut().location()).endsWith("/sign-in?signed-out");

        assertSignedOut(visitor);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.SIGNED_OUT);
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
        ceri();
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
}
