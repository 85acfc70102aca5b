package org.evenhand.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Notes, before somebody leaves for the identity provider, the invitation that they want to accept there. */
class InvitationAwareRequestResolver implements OAuth2AuthorizationRequestResolver {

    static final String INVITATION = "invitation";

    private static final String AT_HAND = InvitationAwareRequestResolver.class.getName() + ".invitation";
    private static final int TOKEN = 43;

    private final OAuth2AuthorizationRequestResolver requests;

    InvitationAwareRequestResolver(ClientRegistrationRepository registrations) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return noting(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return noting(request, requests.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest noting(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked != null) {
            String token = request.getParameter(INVITATION);
            boolean plausible = token != null && token.matches("[A-Za-z0-9_-]{" + TOKEN + "}");
            request.getSession().setAttribute(AT_HAND, plausible ? token : "");
        }
        return asked;
    }

    /** The token with which somebody set out, which is forgotten hereby; empty where there was none. */
    static String invitation(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(AT_HAND) instanceof String token)) {
            return "";
        }
        session.removeAttribute(AT_HAND);
        return token;
    }
}
