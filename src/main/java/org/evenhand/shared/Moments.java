package org.evenhand.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments as both databases take, keep and give them: to the millisecond. */
public final class Moments {

    private Moments() {}

    /** The moment it is, as it will be read again. */
    public static Instant now(Clock clock) {
        return kept(clock.instant());
    }

    /** What is kept of a moment. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A moment as a statement takes it. */
    public static OffsetDateTime at(Instant moment) {
        return kept(moment).atOffset(ZoneOffset.UTC);
    }

    /** The moment in a column that always has one. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment in a column; empty where it has none. */
    public static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
