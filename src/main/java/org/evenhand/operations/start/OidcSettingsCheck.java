package org.evenhand.operations.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.letters.EmailAddress;
import org.springframework.core.env.PropertyResolver;

/**
 * Finds what is wrong with the settings of sign-in through an identity provider: half a set would let nobody in, or
 * anybody.
 */
final class OidcSettingsCheck {

    private static final List<String> NAMES = List.of("issuer", "client-id", "client-secret", "name", "domains");

    /** What the table of identities holds. */
    private static final int LONGEST_ISSUER = 400;

    private static final String OPERATIONS = " docs/operations.md explains all five.";

    private OidcSettingsCheck() {}

    /** The first objection; empty where all is well, or nothing is set. */
    static Optional<StartupRefusal> to(PropertyResolver settings) {
        List<String> missing =
                NAMES.stream().filter(name -> given(settings, name).isBlank()).toList();
        if (missing.size() == NAMES.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            return refused(
                    variable(missing.getFirst()) + " is not set, though others for an identity provider are.",
                    "Set EVENHAND_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME and _DOMAINS, or none of them.");
        }
        if (!isIssuer(given(settings, "issuer"))) {
            return refused(
                    "EVENHAND_OIDC_ISSUER is not an https address without anything after its path.",
                    "Write it exactly as the provider does, such as https://login.example.org/realms/council.");
        }
        List<String> domains = Stream.of(given(settings, "domains").split("[,\\s]+"))
                .filter(domain -> !domain.isEmpty())
                .toList();
        Optional<String> wrong =
                domains.stream().filter(domain -> !isDomain(domain)).findFirst();
        if (domains.isEmpty() || wrong.isPresent()) {
            return refused(
                    "EVENHAND_OIDC_DOMAINS has to name domains of e-mail; “" + wrong.orElse("") + "” is none.",
                    "Name those that the provider may vouch for and no others, such as example.org,example.net.");
        }
        return Optional.empty();
    }

    private static boolean isDomain(String domain) {
        return EmailAddress.read("somebody@" + domain).isPresent();
    }

    /** Whoever could change what an unencrypted provider says could be anybody; on this machine nobody is on the way. */
    private static boolean isIssuer(String text) {
        try {
            URI issuer = new URI(text);
            boolean safe = "https".equals(issuer.getScheme())
                    || "http".equals(issuer.getScheme()) && PublicAddress.isLoopback(issuer.getHost());
            return safe
                    && issuer.getHost() != null
                    && text.length() <= LONGEST_ISSUER
                    && issuer.getRawQuery() == null
                    && issuer.getRawFragment() == null
                    && issuer.getRawUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static String given(PropertyResolver settings, String name) {
        return settings.getProperty("evenhand.oidc." + name, "");
    }

    private static String variable(String name) {
        return "EVENHAND_OIDC_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Optional<StartupRefusal> refused(String reason, String remedy) {
        return Optional.of(new StartupRefusal(reason, remedy + OPERATIONS));
    }
}
