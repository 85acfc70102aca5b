package org.evenhand.people;

import com.github.mvysny.fakeservlet.FakeRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Grants;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Roles;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Signs people in for tests of pages without a browser. Say who it is before {@code MockVaadin.setup}, have the request
 * made by {@link #request}, and call {@link #nobody} after each test:
 *
 * <pre>
 * SignedInAs.demo(context, "commissioner");
 * MockVaadin.setMockRequestFactory(session -> SignedInAs.request(session, Locale.UK));
 * MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
 * </pre>
 */
public final class SignedInAs {

    /** The password of everybody in the demonstration. */
    public static final String PASSWORD = "try-evenhand";

    private static final String AT_THE_DEMONSTRATION = "@evenhand.example";

    private SignedInAs() {}

    /**
     * Signs a person of the demonstration in; the context needs the profile {@code demo}.
     *
     * @param key the first part of the person's e-mail address: {@code joint.commissioner}
     * @return the person's account
     */
    public static AccountId demo(ApplicationContext context, String key) {
        return person(context, account(context, key));
    }

    /** Signs a person in, with the roles that they hold now. */
    public static AccountId person(ApplicationContext context, AccountId id) {
        Account account = context.getBean(Accounts.class).find(id).orElseThrow();
        Authentication standing = context.getBean(AuthenticationLookup.class).authentication(account);
        // Each context that starts puts its own in place of the last; another may have started since this one did.
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        SecurityContextHolder.setContext(new SecurityContextImpl(standing));
        return id;
    }

    /** Acts as what is due on the timetable does. */
    public static void timetable() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "timetable", "timetable", AuthorityUtils.createAuthorityList("ROLE_" + Roles.TIMETABLE))));
    }

    /** Signs whoever is signed in out again. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** The account of a person of the demonstration. */
    public static AccountId account(ApplicationContext context, String key) {
        return context.getBean(Accounts.class)
                .find(new EmailAddress(key + AT_THE_DEMONSTRATION))
                .orElseThrow()
                .id();
    }

    /** The first role that a person holds. */
    public static Grant.Id grantOf(ApplicationContext context, AccountId id) {
        return context.getBean(Grants.class).inForce(id).getFirst().id();
    }

    /** A request by whoever is signed in, in a language; its roles are those of the person. */
    public static FakeRequest request(HttpSession session, Locale language) {
        FakeRequest request = new FakeRequest(session);
        request.setLocaleInt(language);
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> holds(role));
        return request;
    }

    private static boolean holds(String role) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(person -> person.getAuthorities().stream())
                .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()));
    }
}
