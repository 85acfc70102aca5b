package org.evenhand.bids.keys;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Has Java clear away what passphrases and shares leave in memory. An idle server would not do so by itself for hours, and texts
 * cannot be wiped. It happens a while after the act, when the answer has gone, and once for several acts.
 */
@Component
class Leftovers {

    private static final Executor LATER = CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS);

    private final AtomicBoolean waits = new AtomicBoolean();

    void clearAway() {
        if (waits.compareAndSet(false, true)) {
            LATER.execute(() -> {
                waits.set(false);
                System.gc();
            });
        }
    }
}
