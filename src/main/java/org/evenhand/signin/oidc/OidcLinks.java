package org.evenhand.signin.oidc;

import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The way in through the accounts that people have at their organisation, where there is one. */
@Service
public class OidcLinks {

    /**
     * A link that leads there.
     *
     * @param name what people call it
     * @param link relative to the application
     */
    public record Way(String name, String link) {}

    private final OidcSettings settings;

    OidcLinks(OidcSettings settings) {
        this.settings = settings;
    }

    /** To sign in. */
    @PermitAll
    public Optional<Way> toSignIn() {
        return settings.areGiven()
                ? Optional.of(new Way(settings.name(), "oauth2/authorization/" + OidcDiscovery.ID))
                : Optional.empty();
    }

    /** To accept an invitation. */
    @PermitAll
    public Optional<Way> toAccept(String token) {
        String tail = "?" + InvitationAwareRequestResolver.INVITATION + "="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return toSignIn().map(way -> new Way(way.name(), way.link() + tail));
    }
}
