package org.evenhand.design;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the language chosen with {@code ?choose-language=cy} in a cookie and shows the same address again without the choice.
 * What {@code ?lang=cy} names is the language of a plain page for this once ({@link LanguageAddresses}); on other pages it is
 * a choice too.
 */
@Component
class LanguageChoice extends OncePerRequestFilter {

    /** Names the language that a reader chooses for all pages. */
    static final String PARAMETER = "choose-language";

    /** Names the language of the address itself. */
    static final String OF_ADDRESS = "lang";

    private final List<PlainAddresses> plain;

    LanguageChoice(List<PlainAddresses> plain) {
        this.plain = plain;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> chosen = Language.ofCode(request.getParameter(PARAMETER))
                .or(() -> Language.ofCode(request.getParameter(OF_ADDRESS)).filter(any -> !isPlain(request)));
        if (chosen.isEmpty() || !request.getMethod().equals("GET") || request.getParameter("v-r") != null) {
            chain.doFilter(request, response);
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(
                        Language.COOKIE, chosen.get().code())
                .path(request.getContextPath() + "/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.LAX.attributeValue())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, samePlace(request));
    }

    private boolean isPlain(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PlainAddresses.anyHolds(plain, path);
    }

    /** A path on this server: doubled slashes at the front would name another one. What else was asked for is kept. */
    private static String samePlace(HttpServletRequest request) {
        String path = "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
        String rest = Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(one -> !one.isEmpty() && !isLanguage(one))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    /** Whether a part of a query names a language. */
    static boolean isLanguage(String part) {
        return part.startsWith(PARAMETER + "=") || part.startsWith(OF_ADDRESS + "=");
    }
}
