package org.evenhand.design;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser not to do. Answers that start no page allow no script at all; a page allows the
 * scripts that carry the number made for it alone. docs/decisions/0014 says what remains open, and why.
 */
@Component
public class PageHeaders implements VaadinServiceInitListener {

    /** Served to everybody: style sheets, icons, scripts. */
    public static final String[] FILES = {
        "/styles/**", "/icons/**", "/components/**", "/webjars/**", "/aura/fonts/**", "/robots.txt"
    };

    /** Written as HTTP/2 does; names of headers know no capitals. */
    private static final String HEADER = "content-security-policy";

    /** Whatever may be in an answer, it runs nothing and is shown in nobody’s frame. */
    private static final String STILL = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * Vaadin’s client makes functions of the texts that the server sends it (unsafe-eval), and its components write styles
     * into the page (unsafe-inline, for styles only).
     */
    private static final String PAGE = "default-src 'none'; script-src 'nonce-#' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    private final SecureRandom random = new SecureRandom();

    /** Gives a chain of filters the headers. */
    public static void apply(HttpSecurity http) throws Exception {
        http.headers(PageHeaders::set);
    }

    private static void set(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(STILL))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                // Sent over https only. Other services under the same name are not ours to bind.
                .httpStrictTransportSecurity(
                        transport -> transport.includeSubDomains(false).maxAgeInSeconds(TimeUnit.DAYS.toSeconds(365)))
                .withObjectPostProcessor(early());
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::allowThePagesOwnScripts);
    }

    private void allowThePagesOwnScripts(IndexHtmlResponse page) {
        byte[] number = new byte[16];
        random.nextBytes(number);
        String nonce = Base64.getEncoder().encodeToString(number);
        page.getDocument().select("script,style").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, PAGE.replace("#", nonce));
    }

    /** Vaadin’s pages are forwarded to, and a forward closes the response before headers could be added. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
