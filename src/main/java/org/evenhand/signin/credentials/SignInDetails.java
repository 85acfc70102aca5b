package org.evenhand.signin.credentials;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Details that come with a password.
 *
 * @param address where the request came from
 * @param device the token of a device on which somebody signed in before; empty where it sends none
 * @param code a one-time code or a recovery code; may be empty
 */
public record SignInDetails(String address, String device, String code) implements Serializable {

    /** Holds a random token and nothing else. */
    public static final String DEVICE_COOKIE = "evenhand-device";

    public static SignInDetails of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String device = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(DEVICE_COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= 64)
                .findFirst()
                .orElse("");
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        return new SignInDetails(request.getRemoteAddr(), device, code.length() > 40 ? "" : code);
    }
}
