package org.evenhand.signin.oidc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the identity provider says of itself (OpenID Connect Discovery 1.0, section 4). */
@Component
class OidcDiscovery {

    /** In the addresses at which people set out to the provider and come back. */
    static final String ID = "organisation";

    /** How long a whole answer may take. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<String> ADDRESSES =
            List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OidcSettings settings;
    private final String comeBack;

    /** People come back to the address that the installation is known by, never to what a request claims. */
    OidcDiscovery(OidcSettings settings, @Value("${evenhand.public-address:}") String address) {
        this.settings = settings;
        this.comeBack = address.replaceAll("/+$", "") + "/login/oauth2/code/" + ID;
    }

    /** Says what is wrong with an answer; never what stands in it. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }

    /** Asks the provider now. */
    ClientRegistration read() throws Unusable, ExecutionException, TimeoutException, InterruptedException {
        String address = settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        HttpResponse<String> answer = get(URI.create(address));
        if (answer.statusCode() != 200) {
            throw new Unusable("It answers " + answer.statusCode());
        }
        Map<String, Object> said = JSON.readValue(answer.body(), new TypeReference<Map<String, Object>>() {});
        if (!settings.issuer().equals(said.get("issuer"))) {
            throw new Unusable("It goes by another name than EVENHAND_OIDC_ISSUER");
        }
        for (String kind : ADDRESSES) {
            if (said.get(kind) instanceof String told && !isAsSafeAsTheIssuer(told)) {
                throw new Unusable("Its " + kind + " is not encrypted");
            }
        }
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientName(settings.name())
                .redirectUri(comeBack)
                .scope("openid", "email", "profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private boolean isAsSafeAsTheIssuer(String address) {
        return address.startsWith("https://") || settings.issuer().startsWith("http://");
    }

    /** A time limit for the request alone would let an answer drip in for ever. */
    private static HttpResponse<String> get(URI address)
            throws ExecutionException, TimeoutException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        try {
            return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            client.shutdownNow();
        }
    }
}
