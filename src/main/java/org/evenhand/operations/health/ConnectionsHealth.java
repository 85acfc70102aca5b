package org.evenhand.operations.health;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Health of the connections to the database: down once all are out and none has come back for a while, since nothing but a
 * new start helps then. A database that is away, or a busy hour, is another matter: that {@code db} says, and it passes.
 */
@Component("connectionsHealthIndicator")
@Profile("live")
class ConnectionsHealth extends AbstractHealthIndicator {

    /** Longer than any statement may take. */
    static final Duration STUCK = Duration.ofMinutes(2);

    private final Optional<HikariDataSource> pool;
    private final MeterRegistry meters;
    private final Clock clock;
    private long returned = -1;
    private Instant lastReturn = Instant.MIN;

    ConnectionsHealth(DataSource database, MeterRegistry meters, Clock clock) {
        this.pool = database instanceof HikariDataSource hikari ? Optional.of(hikari) : Optional.empty();
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    protected synchronized void doHealthCheck(Health.Builder health) {
        health.up();
        if (pool.isPresent() && isEmpty(pool.get()) && noneCameBack(pool.get())) {
            health.down();
        }
    }

    private boolean isEmpty(HikariDataSource from) {
        @Nullable HikariPoolMXBean now = from.getHikariPoolMXBean();
        boolean empty = now != null && now.getActiveConnections() >= from.getMaximumPoolSize();
        if (!empty) {
            lastReturn = clock.instant();
        }
        return empty;
    }

    private boolean noneCameBack(HikariDataSource from) {
        Timer usage = meters.find("hikaricp.connections.usage")
                .tag("pool", from.getPoolName())
                .timer();
        if (usage == null || usage.count() != returned) {
            returned = usage == null ? -1 : usage.count();
            lastReturn = clock.instant();
        }
        return lastReturn.plus(STUCK).isBefore(clock.instant());
    }
}
