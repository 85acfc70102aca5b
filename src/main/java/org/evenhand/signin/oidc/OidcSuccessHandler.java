package org.evenhand.signin.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.signin.account.TakingUpInvitations;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.web.PagesBehindSignIn;
import org.evenhand.signin.web.SignInSecurity;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Receives whom the identity provider has sent, and puts the person, or nobody, in the place of what the provider gave.
 */
class OidcSuccessHandler implements AuthenticationSuccessHandler {

    private final OidcSignIn oidcSignIn;
    private final TakingUpInvitations invited;
    private final PagesBehindSignIn.Greeting greeting;
    private final AuthenticationSuccessHandler onwards;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OidcSuccessHandler(OidcSignIn oidcSignIn, TakingUpInvitations invited, PagesBehindSignIn.Greeting greeting) {
        this.oidcSignIn = oidcSignIn;
        this.invited = invited;
        this.greeting = greeting;
        this.onwards = PagesBehindSignIn.afterwards(greeting);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication sent)
            throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        String token = InvitationAwareRequestResolver.invitation(request);
        Optional<PersonAuthentication> person = sent.getPrincipal() instanceof OidcUser user
                ? OidcIdentity.by(user).flatMap(oidcIdentity -> arrive(oidcIdentity, token, SignInDetails.of(request)))
                : Optional.empty();
        endAnothers(request, person);
        if (person.isEmpty()) {
            response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + "?stranger");
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.get());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        if (!token.isEmpty() && invited.offer(token).isPresent()) {
            greeting.greet(request, response, person.get());
            response.sendRedirect(request.getContextPath() + "/invitation/" + token);
        } else {
            onwards.onAuthenticationSuccess(request, response, person.get());
        }
    }

    private Optional<PersonAuthentication> arrive(OidcIdentity oidcIdentity, String token, SignInDetails details) {
        try {
            return oidcSignIn.arrive(oidcIdentity, token, details);
        } catch (DuplicateKeyException twiceAtOnce) {
            return oidcSignIn.arrive(oidcIdentity, token, details);
        }
    }

    /** A session in which somebody else was signed in holds pages of theirs. */
    private static void endAnothers(HttpServletRequest request, Optional<PersonAuthentication> now) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext before
                && before.getAuthentication() instanceof PersonAuthentication was
                && now.filter(person -> person.getName().equals(was.getName())).isEmpty()) {
            session.invalidate();
        }
    }
}
