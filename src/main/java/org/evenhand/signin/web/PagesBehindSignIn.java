package org.evenhand.signin.web;

import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Puts every view behind its own role rule, and everything that is no view behind another. Whatever says nothing is refused.
 */
public final class PagesBehindSignIn {

    /** Step to be done with an answer once somebody has shown who they are. */
    public interface Greeting {
        /** Called before the page that was asked for is shown. */
        void greet(HttpServletRequest request, HttpServletResponse response, Authentication who);
    }

    /** No page is pushed to, so nobody needs the socket that Vaadin offers. */
    private static final String PUSH = "/VAADIN/push/**";

    /** What a page asks of Vaadin. It answers more: to developers, to pushed notes, to parts of other pages. */
    private static final Set<String> ASKED_BY_PAGES = Set.of("uidl", "heartbeat", "init", "oldbrowser");

    private PagesBehindSignIn() {}

    /**
     * Guards the pages, gives every answer its headers, and takes forms from our own pages only.
     *
     * @param signIn where people sign in, with a leading slash
     * @param greeting of whoever signs in there
     */
    public static HttpSecurity guard(HttpSecurity http, String signIn, Greeting greeting) throws Exception {
        PageHeaders.apply(http);
        // Vaadin takes the handler that is shared; one set on the form would give way to Vaadin's own.
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new Afterwards(greeting));
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        // Vaadin's own rule would leave the sign-in form out. Its requests from a page carry a key of that page.
        RequestUtil vaadins = context.getBean(RequestUtil.class);
        HandlerAccess handlers = new HandlerAccess(context);
        http.csrf(tokens -> tokens.csrfTokenRequestHandler(new FormTokens())
                .ignoringRequestMatchers(vaadins::isFrameworkInternalRequest, handlers::isEverybodysForm));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUSH)
                        .denyAll()
                        .requestMatchers(PagesBehindSignIn::asksForWhatNoPageAsks)
                        .denyAll()
                        .requestMatchers(PageHeaders.FILES)
                        .permitAll()
                        .requestMatchers(handlers)
                        .access(handlers))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // What is left is Vaadin's, which asks each view who may see it.
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::permitAll)
                                .loginView(signIn, signIn + "?signed-out"));
    }

    private static boolean asksForWhatNoPageAsks(HttpServletRequest request) {
        String asked = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return asked != null && !ASKED_BY_PAGES.contains(asked);
    }

    /** Greets, then leads to the page that was asked for before, or home. */
    public static AuthenticationSuccessHandler afterwards(Greeting greeting) {
        return new Afterwards(greeting);
    }

    private static final class Afterwards extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
        private final Greeting greeting;

        Afterwards(Greeting greeting) {
            this.greeting = greeting;
            setDefaultTargetUrl("/");
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication who)
                throws ServletException, IOException {
            greeting.greet(request, response, who);
            super.onAuthenticationSuccess(request, response, who);
        }
    }
}
