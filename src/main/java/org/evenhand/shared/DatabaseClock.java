package org.evenhand.shared;

import java.time.Instant;

/** Clock of the database server, one for every node: it decides what came in time. */
@FunctionalInterface
public interface DatabaseClock {

    /** The moment it is, to the millisecond. */
    Instant now();
}
