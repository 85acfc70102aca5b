package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is read off a request that would sign somebody in. */
class SignInDetailsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void address_device_and_code_come_with_the_request() {
        request.setRemoteAddr("192.0.2.7");
        request.setCookies(new Cookie("other", "x"), new Cookie(SignInDetails.DEVICE_COOKIE, "a-device"));
        request.setParameter("code", "123456");

        assertThat(SignInDetails.of(request)).isEqualTo(new SignInDetails("192.0.2.7", "a-device", "123456"));
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(SignInDetails.of(request)).isEqualTo(new SignInDetails("127.0.0.1", "", ""));
    }

    @Test
    void what_is_longer_than_any_of_ours_is_not_looked_at() {
        request.setCookies(new Cookie(SignInDetails.DEVICE_COOKIE, "x".repeat(65)));
        request.setParameter("code", "1".repeat(41));

        assertThat(SignInDetails.of(request)).isEqualTo(new SignInDetails("127.0.0.1", "", ""));
    }

    @Test
    void who_says_to_come_from_elsewhere_is_not_believed() {
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(SignInDetails.of(request).address()).isEqualTo("127.0.0.1");
    }
}
