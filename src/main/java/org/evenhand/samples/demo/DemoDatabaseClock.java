package org.evenhand.samples.demo;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.shared.DatabaseClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Clock of the database in the demonstration: that of the server, but for whatever is invented to have arrived before, as bids for
 * a tender whose deadline has passed.
 */
@Component
@Primary
@Profile("demo")
class DemoDatabaseClock implements DatabaseClock {

    private final DatabaseClock server;
    private final ThreadLocal<Optional<Instant>> invented = ThreadLocal.withInitial(Optional::empty);

    DemoDatabaseClock(@Qualifier("serverClock") DatabaseClock server) {
        this.server = server;
    }

    @Override
    public Instant now() {
        return invented.get().orElseGet(server::now);
    }

    /** Does something as if it were done at a moment. */
    void at(Instant moment, Runnable what) {
        invented.set(Optional.of(moment));
        try {
            what.run();
        } finally {
            invented.remove();
        }
    }
}
