package org.evenhand.bids.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database server for the moment at which the transaction began. */
@Component
class ServerClock implements DatabaseClock {

    private final JdbcClient jdbc;

    ServerClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return Moments.kept(jdbc.sql("select current_timestamp")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single());
    }
}
