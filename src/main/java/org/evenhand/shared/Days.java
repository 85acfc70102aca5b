package org.evenhand.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted where Evenhand's buyers are: in Great Britain and Northern Ireland. */
public final class Days {

    /** The time zone of every day and hour that a person reads. */
    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private Days() {}

    /** The day it is. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
