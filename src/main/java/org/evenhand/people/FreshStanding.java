package org.evenhand.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the person may still do what they could when they signed in. A role that was ended is
 * gone at the next click; a closed account or a new password ends the session.
 */
class FreshStanding extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Standings standings;

    FreshStanding(Accounts accounts, Standings standings) {
        this.accounts = accounts;
        this.standings = standings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof PersonAuthentication person) {
            Optional<Account> account = accounts.find(person.getPrincipal().account());
            if (account.filter(person::mayGoOn).isEmpty()) {
                end(request);
            } else if (!person.isUpToDate(account.get())) {
                context.setAuthentication(standings.authentication(account.get()));
                HttpSession session = request.getSession(false);
                if (session != null) {
                    session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
