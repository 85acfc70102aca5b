package org.evenhand.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted where Evenhand's buyers are: in Great Britain and Northern Ireland. */
public final class Days {

    /** The time zone of every day and hour that a person reads. */
    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private Days() {}

    /** The day it is. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }
}
