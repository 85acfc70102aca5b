package org.evenhand.evidence.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few work at once and the others wait for their turn, in the order in which they came. What many do at the same time would
 * else take every connection to the database from those who do something else.
 */
final class Turns {

    private final Semaphore places;
    private final Duration patience;

    /** @param patience as long as somebody waits at most */
    Turns(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** The result of some work; empty where its turn did not come in time, and nothing was done. */
    <T> Optional<T> next(Supplier<T> work) {
        if (!isMyTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
