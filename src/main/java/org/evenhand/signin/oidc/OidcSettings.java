package org.evenhand.signin.oidc;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The identity provider through which people may sign in; nothing where there is none. Half a set does not get here: the
 * start is refused.
 *
 * @param name as people know it, for the link that leads there
 * @param domainList the domains of e-mail that it may vouch for, with commas or spaces between
 */
@Component
record OidcSettings(
        @Value("${evenhand.oidc.issuer:}") String issuer,
        @Value("${evenhand.oidc.client-id:}") String clientId,
        @Value("${evenhand.oidc.client-secret:}") String clientSecret,
        @Value("${evenhand.oidc.name:}") String name,
        @Value("${evenhand.oidc.domains:}") String domainList) {

    boolean areGiven() {
        return !issuer.isBlank();
    }

    /** The domains that the provider may vouch for, in small letters; those below them do not count. */
    Set<String> domains() {
        return Stream.of(domainList.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return issuer;
    }
}
