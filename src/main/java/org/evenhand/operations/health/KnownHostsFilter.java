package org.evenhand.operations.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that give Evenhand a name other than its own: no page and no letter can then be made to carry a
 * stranger’s address, and no name that points here from outside can borrow a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KnownHostsFilter extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String ours;

    KnownHostsFilter(@Value("${evenhand.public-address}") URI address) {
        this.ours = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        if (asked.equals(ours) || THIS_MACHINE.contains(asked)) {
            rest.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
