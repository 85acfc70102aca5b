package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionsTest {

    private static final int MOST = 8;
    private static final int MOST_SILENT = 2;
    private static final int TWO_MINUTES = 120;
    private static final int HALF_AN_HOUR = 1_800;

    private final Sessions sessions = new Sessions(Duration.ofMinutes(30), Duration.ofMinutes(2), MOST);

    private MockHttpSession come() {
        MockHttpSession session = new MockHttpSession() {
            @Override
            public void invalidate() {
                super.invalidate();
                sessions.sessionDestroyed(new HttpSessionEvent(this));
            }
        };
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private MockHttpSession speaking() {
        MockHttpSession session = come();
        sessions.spoke(session.getId());
        return session;
    }

    private MockHttpSession signedIn() {
        MockHttpSession session = come();
        String before = session.getId();
        session.changeSessionId();
        sessions.sessionIdChanged(new HttpSessionEvent(session), before);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        return session;
    }

    private static List<Boolean> over(HttpSession... all) {
        return Stream.of(all).map(one -> ((MockHttpSession) one).isInvalid()).toList();
    }

    @Test
    void a_session_is_kept_shortly_until_a_script_speaks_in_it_or_somebody_signs_in() {
        assertThat(come().getMaxInactiveInterval()).isEqualTo(TWO_MINUTES);
        assertThat(speaking().getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
        assertThat(signedIn().getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void the_eldest_silent_one_makes_room_and_nobody_who_speaks() {
        MockHttpSession speaking = speaking();
        MockHttpSession first = come();
        MockHttpSession second = come();
        MockHttpSession third = come();

        assertThat(over(speaking, first, second, third)).containsExactly(false, true, false, false);
        assertThat(MOST_SILENT).isEqualTo(MOST / 4);
    }

    @Test
    void of_those_who_speak_a_stranger_makes_room_and_nobody_who_signed_in() {
        MockHttpSession stranger = speaking();
        List<MockHttpSession> members =
                Stream.generate(this::signedIn).limit(MOST - 1).toList();
        assertThat(sessions.areFull()).isFalse();

        MockHttpSession last = signedIn();

        assertThat(over(stranger, last)).containsExactly(true, false);
        assertThat(members).noneMatch(MockHttpSession::isInvalid);
        assertThat(sessions.areFull()).isTrue();
    }
}
