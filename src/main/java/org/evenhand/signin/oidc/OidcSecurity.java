package org.evenhand.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.evenhand.signin.account.TakingUpInvitations;
import org.evenhand.signin.web.PagesBehindSignIn;
import org.evenhand.signin.web.SignInSecurity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Signing in through an identity provider, with OpenID Connect: authorisation code, PKCE, state and nonce. */
@Configuration(proxyBeanMethods = false)
public class OidcSecurity {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSecurity.class);

    /** A visitor can send any text as the provider's error; only what looks like a code of the standard is logged. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

    private final OidcSettings settings;
    private final IdentityProvider provider;
    private final OidcSignIn oidcSignIn;
    private final TakingUpInvitations invited;

    OidcSecurity(OidcSettings settings, IdentityProvider provider, OidcSignIn oidcSignIn, TakingUpInvitations invited) {
        this.settings = settings;
        this.provider = provider;
        this.oidcSignIn = oidcSignIn;
        this.invited = invited;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return registration -> provider.decoder();
    }

    /** Adds the way through the provider, where there is one. */
    public void apply(HttpSecurity http, PagesBehindSignIn.Greeting greeting) throws Exception {
        if (!settings.areGiven()) {
            return;
        }
        ClientRegistrationRepository registrations = id -> id.equals(OidcDiscovery.ID) ? provider.registration() : null;
        ClientHttpRequestFactory requests = IdTokens.requests();
        http.oauth2Login(login -> login.loginPage(SignInSecurity.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new DiscardingAuthorizedClients())
                .authorizationEndpoint(
                        out -> out.authorizationRequestResolver(new InvitationAwareRequestResolver(registrations)))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokens(requests)))
                .userInfoEndpoint(users -> users.oidcUserService(users(requests)))
                .successHandler(new OidcSuccessHandler(oidcSignIn, invited, greeting))
                .failureHandler(OidcSecurity::failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(OidcSecurity::failed);
                        return filter;
                    }
                })
                // What the provider gave lasts as long as the request; Arrivals puts the person into the session.
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                        filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
                        return filter;
                    }
                }));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(ClientHttpRequestFactory requests) {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private static OidcUserService users(ClientHttpRequestFactory requests) {
        RestTemplate rest = new RestTemplate(requests);
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService users = new DefaultOAuth2UserService();
        users.setRestOperations(rest);
        OidcUserService oidc = new OidcUserService();
        oidc.setOauth2UserService(users);
        return oidc;
    }

    /** Nobody is let in, and whoever was signed in before still is. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof OAuth2AuthenticationException refused
                && CODE.matcher(refused.getError().getErrorCode()).matches()) {
            LOG.warn(
                    "Signing in through the identity provider failed: {}",
                    refused.getError().getErrorCode());
        }
        boolean away = why instanceof IdentityProvider.Away || why.getCause() instanceof IdentityProvider.Away;
        String answer = away ? "?away" : "?broken-off";
        response.sendRedirect(request.getContextPath() + SignInSecurity.SIGN_IN + answer);
    }

    /** Forgets the provider's tokens: Evenhand asks who somebody is, and wants nothing else of theirs. */
    static class DiscardingAuthorizedClients implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing is kept.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
