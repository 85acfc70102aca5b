package org.evenhand.design;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever comes when as many people are here as the memory has room for, rather than fail all of them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class FullHouse extends OncePerRequestFilter {

    private static final ClassPathResource PAGE = new ClassPathResource("META-INF/resources/error/busy.html");

    private final Sessions sessions;
    private final List<PlainAddresses> plain;

    FullHouse(Sessions sessions, List<PlainAddresses> plain) {
        this.sessions = sessions;
        this.plain = plain;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/styles/") || PlainAddresses.anyHolds(plain, path) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (!sessions.areFull()) {
            rest.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (var page = PAGE.getInputStream()) {
            StreamUtils.copy(page, response.getOutputStream());
        }
    }
}
