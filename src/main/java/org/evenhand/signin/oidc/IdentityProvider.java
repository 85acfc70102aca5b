package org.evenhand.signin.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The identity provider, asked about itself when somebody first wants to go there, and again after an hour. One asks while
 * the others wait; where it failed, nobody asks again for a while. So the start needs no provider, and one that is away
 * holds up few people for a short time.
 */
@Component
class IdentityProvider {

    static final Duration PAUSE = Duration.ofSeconds(10);
    static final Duration FRESH = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

    /** The provider cannot be asked just now. */
    static final class Away extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        Away() {
            super("The identity provider is away");
        }
    }

    private record Found(ClientRegistration registration, JwtDecoder decoder, Instant until) {}

    private final OidcDiscovery discovery;
    private final Clock clock;
    private final Lock asking = new ReentrantLock();
    private volatile @Nullable Found found;
    private volatile Instant notBefore = Instant.MIN;

    IdentityProvider(OidcDiscovery discovery, Clock clock) {
        this.discovery = discovery;
        this.clock = clock;
    }

    /** How people get there and we fetch what it vouches for; throws {@link Away}. */
    ClientRegistration registration() {
        return found().registration();
    }

    /** What checks that a token was signed by it, for us and lately; throws {@link Away}. */
    JwtDecoder decoder() {
        return found().decoder();
    }

    private Found found() {
        Optional<Found> known = fresh();
        if (known.isPresent()) {
            return known.get();
        }
        asking.lock();
        try {
            return fresh().orElseGet(this::ask);
        } finally {
            asking.unlock();
        }
    }

    private Optional<Found> fresh() {
        return Optional.ofNullable(found).filter(one -> clock.instant().isBefore(one.until()));
    }

    private Found ask() {
        if (clock.instant().isBefore(notBefore)) {
            throw new Away();
        }
        try {
            ClientRegistration read = discovery.read();
            Found now = new Found(read, IdTokens.decoder(read), clock.instant().plus(FRESH));
            found = now;
            return now;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Away();
        } catch (OidcDiscovery.Unusable wrong) {
            LOG.warn("The identity provider cannot be used. {}", wrong.getMessage());
        } catch (ExecutionException | TimeoutException | RuntimeException failed) {
            LOG.warn("The identity provider cannot be reached", failed);
        }
        notBefore = clock.instant().plus(PAUSE);
        throw new Away();
    }
}
