package org.evenhand.signin.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evenhand.shared.Token;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * Tells the browser, with every answer, what not to do. Answers that start no page allow no script at all; a page
 * allows the scripts that carry the number made for it alone. docs/decisions/0014 says what remains open, and why.
 */
@NamedInterface("web")
@Component
public class PageHeaders implements VaadinServiceInitListener {

    /** Served to everybody: style sheets, icons, pictures of screens, scripts. */
    public static final String[] FILES = {
        "/styles/**", "/icons/**", "/pictures/**", "/components/**", "/webjars/**", "/aura/fonts/**", "/robots.txt"
    };

    /** Written as HTTP/2 does; names of headers know no capitals. */
    private static final String HEADER = "content-security-policy";

    /** Whatever may be in an answer, it runs nothing and is shown in nobody’s frame. */
    private static final String STILL = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * The two style elements and the one style attribute (unsafe-hashes) that Vaadin’s client writes into each page, by the
     * digests of their texts. The attribute has two: its bar is hidden, or shown while an answer is slow.
     */
    private static final String OF_VAADIN = " 'unsafe-hashes' 'sha256-3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM='"
            + " 'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE='"
            + " 'sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss='"
            + " 'sha256-bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU='";

    /** Vaadin’s client makes functions of the texts that the server sends it (unsafe-eval). */
    private static final String PAGE = "default-src 'none'; script-src 'nonce-#' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'nonce-#'" + OF_VAADIN
            + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    /** For answers that are given before a filter could be asked. */
    public static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy",
            STILL,
            "x-content-type-options",
            "nosniff",
            "x-frame-options",
            "DENY",
            "referrer-policy",
            ReferrerPolicy.SAME_ORIGIN.getPolicy(),
            "permissions-policy",
            PERMISSIONS,
            "cross-origin-opener-policy",
            CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy(),
            "cross-origin-resource-policy",
            CrossOriginResourcePolicy.SAME_ORIGIN.getPolicy());

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
        String nonce = Token.random();
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
