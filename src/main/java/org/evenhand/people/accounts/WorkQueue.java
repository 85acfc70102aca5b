package org.evenhand.people.accounts;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few at once do what keeps the machine busy, and some more wait for their turn. The rest are turned away, so that
 * no crowd can hold every thread of the server.
 */
final class WorkQueue {

    private final Semaphore places;
    private final Semaphore free;

    WorkQueue(int atOnce, int waiting) {
        this.places = new Semaphore(atOnce + waiting);
        this.free = new Semaphore(atOnce, true);
    }

    /** Does it when its turn has come; empty where too many wait already, or the thread was told to stop. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            free.acquire();
            try {
                return Optional.of(work.get());
            } finally {
                free.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
