package org.evenhand.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ConnectionsHealthTest {

    private final HikariDataSource pool = new HikariDataSource();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = Instant.EPOCH;
    private ConnectionsHealth health;

    @BeforeEach
    void twoConnections() {
        pool.setJdbcUrl("jdbc:h2:mem:connections-health");
        pool.setMaximumPoolSize(2);
        pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
        health = new ConnectionsHealth(pool, meters, clock);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Status after(Duration time) {
        now = now.plus(time);
        return health.health().getStatus();
    }

    @Test
    void a_pool_from_which_everything_was_taken_and_nothing_comes_back_is_not_well() throws Exception {
        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection()) {
            assertThat(after(Duration.ZERO)).isEqualTo(Status.UP);
            assertThat(after(ConnectionsHealth.STUCK)).isEqualTo(Status.UP);
            assertThat(after(Duration.ofSeconds(1))).isEqualTo(Status.DOWN);
            assertThat(first).isNotSameAs(second);
        }
        assertThat(after(Duration.ZERO)).isEqualTo(Status.UP);
    }

    @Test
    void a_pool_that_is_merely_busy_is_well() throws Exception {
        try (Connection first = pool.getConnection()) {
            pool.getConnection().close();
            for (int look = 0; look < 3; look++) {
                try (Connection second = pool.getConnection()) {
                    assertThat(after(ConnectionsHealth.STUCK.plusSeconds(1))).isEqualTo(Status.UP);
                    assertThat(first).isNotSameAs(second);
                }
            }
        }
    }
}
