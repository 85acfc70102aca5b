package org.evenhand.samples.demo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Does something as if it were later by the clock of the database, which goes on meanwhile between two such acts. */
public final class ShiftedDatabaseClock {

    private ShiftedDatabaseClock() {}

    /** What something came to, done so much later. */
    public static <T> T later(ApplicationContext context, Duration shift, Supplier<T> what) {
        DemoDatabaseClock clock = context.getBean(DemoDatabaseClock.class);
        AtomicReference<T> result = new AtomicReference<>();
        clock.at(clock.now().plus(shift), () -> result.set(what.get()));
        return result.get();
    }
}
