package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whoever comes when everybody’s room is taken is told so; what needs no room is answered all the same. */
class FullHouseTest {

    private final Sessions sessions = new Sessions(Duration.ofMinutes(30), Duration.ofMinutes(2), 1);
    private final FullHouse full = new FullHouse(sessions, List.of(PlainAddresses.of("notices", "notice/")));

    private int status(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain rest = new MockFilterChain();
        full.doFilter(new MockHttpServletRequest("GET", path), response, rest);
        assertThat(rest.getRequest() == null).isEqualTo(response.getStatus() == 503);
        return response.getStatus();
    }

    private void somebodySignsIn() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        String before = session.getId();
        session.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(session), before);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
    }

    @Test
    void plain_pages_and_styles_are_answered_and_the_rest_is_told_to_wait() throws Exception {
        assertThat(status("/sign-in")).isEqualTo(200);

        somebodySignsIn();

        assertThat(status("/sign-in")).isEqualTo(503);
        assertThat(status("/")).isEqualTo(503);
        for (String plain : List.of("/notices", "/notice/meals/version/1", "/styles/tokens.css")) {
            assertThat(status(plain)).as(plain).isEqualTo(200);
        }
    }
}
