package org.evenhand.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.evenhand.design.PagesBehindSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
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

/** Who may ask for what. A view is refused unless it says who may see it; what is not a view gets the page that says so. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SignInSecurity {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    private static final Set<String> FORMS = Set.of(SIGN_IN, SIGN_OUT);

    private final PasswordProvider passwords;
    private final SigningIn signingIn;
    private final Throttle throttle;
    private final Accounts accounts;
    private final Standings standings;
    private final OidcSecurity elsewhere;

    SignInSecurity(
            PasswordProvider passwords,
            SigningIn signingIn,
            Throttle throttle,
            Accounts accounts,
            Standings standings,
            OidcSecurity elsewhere) {
        this.passwords = passwords;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.accounts = accounts;
        this.standings = standings;
        this.elsewhere = elsewhere;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        PagesBehindSignIn.guard(http, SIGN_IN);
        elsewhere.apply(http, this::remember);
        return http.authenticationProvider(passwords)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("email")
                        .authenticationDetailsSource(SignInDetails::of)
                        .successHandler(PagesBehindSignIn.afterwards(this::remember))
                        .failureHandler(SignInSecurity::refused)
                        .permitAll())
                .logout(logout -> logout.logoutUrl(SIGN_OUT).addLogoutHandler((request, response, who) -> note(who)))
                // A form that was left open until its session ended carries an old token; whatever else is refused is
                // 403.
                .exceptionHandling(refusals -> refusals.defaultAccessDeniedHandlerFor(
                                (request, response, why) ->
                                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?ended"),
                                request -> FORMS.contains(request.getServletPath()))
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), request -> true))
                .addFilterBefore(new FreshStanding(accounts, standings), AuthorizationFilter.class)
                .build();
    }

    private void note(@Nullable Authentication who) {
        if (who instanceof PersonAuthentication person) {
            signingIn.signOut(person.getPrincipal());
        }
    }

    /** The same answer whatever was wrong; another only where there were too many. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String answer = why instanceof LockedException ? "?later" : "?wrong";
        response.sendRedirect(request.getContextPath() + SIGN_IN + answer);
    }

    /** Gives a device on which somebody has just signed in a token to be known by. */
    private void remember(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        if (!(who instanceof PersonAuthentication person)) {
            return;
        }
        AccountId account = person.getPrincipal().account();
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
