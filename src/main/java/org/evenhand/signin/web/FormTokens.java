package org.evenhand.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Reads the token of a posted form, and takes it for missing where the browser says that the form was another site's:
 * such a form signs nobody in or out, whatever it holds. Old browsers say nothing; then the token alone decides.
 */
final class FormTokens implements CsrfTokenRequestHandler {

    /** From one of our pages, or typed and chosen by the reader. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);
    private static final int NO_PORT = -1;

    private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        tokens.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return isFromElsewhere(request) ? null : tokens.resolveCsrfTokenValue(request, token);
    }

    static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("sec-fetch-site");
        String origin = request.getHeader("origin");
        return site != null && !OURS.contains(site) || origin != null && !isOurs(origin, request);
    }

    /** The scheme may differ: where a proxy speaks https for us, we are asked by http. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        if (origin.equals("null")) {
            return true;
        }
        try {
            URI from = new URI(origin);
            int port = request.getServerPort();
            return request.getServerName().equalsIgnoreCase(from.getHost())
                    && (from.getPort() == NO_PORT ? USUAL_PORTS.contains(port) : from.getPort() == port);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
