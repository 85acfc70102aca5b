package org.evenhand.design;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
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

/** Keeps the language chosen with {@code ?lang=cy} in a cookie and shows the same address again without the choice. */
@Component
class LanguageChoice extends OncePerRequestFilter {

    static final String PARAMETER = "lang";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> chosen = Language.ofCode(request.getParameter(PARAMETER));
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

    /** A path on this server: doubled slashes at the front would name another one. What else was asked for is kept. */
    private static String samePlace(HttpServletRequest request) {
        String path = "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
        String rest = Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(one -> !one.isEmpty() && !one.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }
}
