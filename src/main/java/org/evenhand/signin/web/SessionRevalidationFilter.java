package org.evenhand.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.PersonAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the person may still do what they could when they signed in. A role that was ended is
 * gone at the next click; a closed account or a new password ends the session. So does doing nothing for as long as
 * somebody may be idle: a page that is left open says every few minutes that it is there, and that is no act.
 */
class SessionRevalidationFilter extends OncePerRequestFilter {

    private static final String LAST_ACT = SessionRevalidationFilter.class.getName() + ".last-act";

    /** How Vaadin’s pages name what they ask for, and what they say by themselves. */
    private static final String ASKED_FOR = "v-r";

    private static final String SIGN_OF_LIFE = "heartbeat";

    private final Accounts accounts;
    private final AuthenticationLookup authenticationLookup;
    private final Clock clock;
    private final Duration idle;

    /** @param idle how long somebody may do nothing and stay signed in */
    SessionRevalidationFilter(
            Accounts accounts, AuthenticationLookup authenticationLookup, Clock clock, Duration idle) {
        this.accounts = accounts;
        this.authenticationLookup = authenticationLookup;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof PersonAuthentication person) {
            Optional<Account> account = accounts.find(person.account());
            if (account.filter(person::mayGoOn).isEmpty() || isIdle(request)) {
                end(request);
            } else if (!person.isUpToDate(account.get())) {
                context.setAuthentication(authenticationLookup.authentication(account.get()));
                HttpSession session = request.getSession(false);
                if (session != null) {
                    session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
                }
            }
        }
        chain.doFilter(request, response);
    }

    /** Notes what the person does, unless they have done nothing for too long by now. */
    private boolean isIdle(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Instant now = clock.instant();
        Instant last = session.getAttribute(LAST_ACT) instanceof Instant noted ? noted : now;
        if (!now.isBefore(last.plus(idle))) {
            return true;
        }
        session.setAttribute(LAST_ACT, SIGN_OF_LIFE.equals(request.getParameter(ASKED_FOR)) ? last : now);
        return false;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
