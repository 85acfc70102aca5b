package org.evenhand.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.OwnAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What a session may do is looked up again at every request. */
abstract class SessionRevalidationFilterTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends SessionRevalidationFilterTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends SessionRevalidationFilterTest {}

    @Autowired
    GivingRoles giving;

    @Autowired
    OwnAccount own;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void a_role_that_was_ended_is_gone_at_the_next_request() throws Exception {
        AccountId joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        AccountId ceri = person("Ceri");
        Grant role = hold(ceri, Role.COMMISSIONER, NORTHSHIRE);
        SecurityContext before = contextOf(ceri);
        as(joan);
        done(giving.end(role.id(), "She has left the team."));

        assertThat(atRequest(before)).isInstanceOfSatisfying(PersonAuthentication.class, person -> {
            assertThat(person.getPrincipal().held()).isEmpty();
            assertThat(person.getAuthorities()).isEmpty();
        });
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isSameAs(before);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_role_that_was_given_is_there_at_the_next_request() throws Exception {
        AccountId ceri = person("Ceri");
        SecurityContext before = contextOf(ceri);
        hold(ceri, Role.COMMISSIONER, NORTHSHIRE);

        assertThat(atRequest(before).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_COMMISSIONER");
    }

    @Test
    void where_nothing_changed_the_same_authentication_stays() throws Exception {
        SecurityContext before = contextOf(person("Ceri"));
        Authentication authentication = before.getAuthentication();

        assertThat(atRequest(before)).isSameAs(authentication);
    }

    @Test
    void a_closed_account_ends_the_session() throws Exception {
        AccountId ceri = person("Ceri");
        SecurityContext before = contextOf(ceri);
        accounts.close(ceri);

        assertThat(atRequest(before)).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_password_changed_elsewhere_ends_the_session_and_the_one_that_changed_it_goes_on() throws Exception {
        AccountId ceri = person("Ceri");
        SecurityContext other = contextOf(ceri);
        as(ceri);
        done(own.changePassword(PASSWORD, ANOTHER));
        SecurityContext mine = SecurityContextHolder.getContext();

        assertThat(atRequest(other)).isNull();
        assertThat(session.isInvalid()).isTrue();
        assertThat(atRequest(mine)).isNotNull();
    }

    @Test
    void an_account_that_is_not_there_ends_the_session() throws Exception {
        AccountId ceri = person("Ceri");
        SecurityContext before = contextOf(ceri);
        jdbc.sql("delete from account").update();

        assertThat(atRequest(before)).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_that_was_put_away_and_brought_back_is_the_same_person_s() throws Exception {
        AccountId ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        ByteArrayOutputStream away = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(away)) {
            out.writeObject(contextOf(ceri));
        }
        SecurityContext back;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(away.toByteArray()))) {
            back = (SecurityContext) in.readObject();
        }

        Authentication seen = atRequest(back);

        assertThat(seen.getName()).isEqualTo(ceri.value());
        assertThat(seen.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class, person -> assertThat(person.roles()).containsExactly(Role.COMMISSIONER));
    }

    @Test
    void a_request_without_a_session_and_without_anybody_passes() throws Exception {
        SecurityContextHolder.clearContext();

        assertThat(afterRequest(new MockHttpServletRequest())).isNull();
    }

    private SecurityContext contextOf(AccountId person) {
        as(person);
        return SecurityContextHolder.getContext();
    }

    private Authentication atRequest(SecurityContext context) throws Exception {
        SecurityContextHolder.setContext(context);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return afterRequest(request);
    }

    private Authentication afterRequest(MockHttpServletRequest request) throws Exception {
        AtomicReference<Authentication> seen = new AtomicReference<>();
        FilterChain chain =
                (asked, answered) -> seen.set(SecurityContextHolder.getContext().getAuthentication());
        new SessionRevalidationFilter(accounts, authenticationLookup, clock, Duration.ofMinutes(30))
                .doFilter(request, new MockHttpServletResponse(), chain);
        return seen.get();
    }
}
