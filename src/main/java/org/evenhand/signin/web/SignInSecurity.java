package org.evenhand.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.AuthenticationLookup;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.shared.AccountId;
import org.evenhand.signin.credentials.PasswordProvider;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.evenhand.signin.oidc.OidcSecurity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Spring Security's configuration of sign-in. A view is refused unless it says who may see it; what is not a view gets
 * the page that says so.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
public class SignInSecurity {

    public static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    /** Why a form of ours was refused that did not come from the page as it is now. */
    private static final Map<String, String> REASONS = Map.of(SIGN_IN, "?stale", SIGN_OUT, "?ended");

    private final SigningIn signingIn;
    private final Throttle throttle;
    private final Accounts accounts;
    private final AuthenticationLookup authenticationLookup;
    private final OidcSecurity elsewhere;
    private final ServerProperties settings;
    private final Clock clock;

    SignInSecurity(
            SigningIn signingIn,
            Throttle throttle,
            Accounts accounts,
            AuthenticationLookup authenticationLookup,
            OidcSecurity elsewhere,
            ServerProperties settings,
            Clock clock) {
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.accounts = accounts;
        this.authenticationLookup = authenticationLookup;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        PagesBehindSignIn.guard(http, SIGN_IN, this::remember);
        elsewhere.apply(http, this::remember);
        // No bean: Spring Security would ask it a second time, as the provider that holds for every chain.
        return http.authenticationProvider(new PasswordProvider(signingIn))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("email")
                        .authenticationDetailsSource(SignInDetails::of)
                        .failureHandler(SignInSecurity::refused)
                        .permitAll())
                .logout(logout -> logout.logoutUrl(SIGN_OUT).addLogoutHandler((request, response, who) -> note(who)))
                // A form that was left open until its session ended carries an old token, and another site's form
                // counts as having none; whatever else is refused is 403.
                .exceptionHandling(refusals -> refusals.defaultAccessDeniedHandlerFor(
                                (request, response, why) -> askAgain(request, response),
                                request -> REASONS.containsKey(request.getServletPath()))
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true))
                .addFilterBefore(
                        new SessionRevalidationFilter(accounts, authenticationLookup, clock, idle()),
                        AuthorizationFilter.class)
                .build();
    }

    private Duration idle() {
        return Objects.requireNonNull(settings.getServlet().getSession().getTimeout());
    }

    private static void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + SIGN_IN + REASONS.get(request.getServletPath()));
    }

    private void note(@Nullable Authentication who) {
        if (who instanceof PersonAuthentication person) {
            signingIn.signOut(person.account());
        }
    }

    /** The same answer whatever was wrong; another only where there were too many, lately or just now. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String answer = switch (why) {
            case LockedException later -> "?later";
            case PasswordProvider.Busy busy -> "?busy";
            default -> "?wrong";
        };
        response.sendRedirect(request.getContextPath() + SIGN_IN + answer);
    }

    /** Gives a device on which somebody has just signed in a token to be known by. */
    private void remember(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        if (!(who instanceof PersonAuthentication person)) {
            return;
        }
        AccountId account = person.account();
        if (throttle.knows(SignInDetails.of(request).device(), account)) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(SignInDetails.DEVICE_COOKIE, throttle.remember(account))
                .path(request.getContextPath() + "/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.LAX.attributeValue())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
