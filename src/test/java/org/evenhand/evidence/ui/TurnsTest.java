package org.evenhand.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A few work at once, the others wait, and nobody waits for ever. */
class TurnsTest {

    @Test
    void no_more_than_a_few_work_at_once_and_everybody_has_a_turn() {
        Turns turns = new Turns(3, Duration.ofMinutes(1));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                crowd.submit(() -> turns.next(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    now.decrementAndGet();
                    return done.incrementAndGet();
                }));
            }
        }

        assertThat(most).hasValueLessThanOrEqualTo(3);
        assertThat(done).hasValue(200);
    }

    @Test
    void whoever_waited_in_vain_has_done_nothing() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ZERO);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            crowd.submit(() -> turns.next(() -> {
                begun.countDown();
                await(over);
                return done.incrementAndGet();
            }));
            begun.await();

            assertThat(turns.next(done::incrementAndGet)).isEmpty();
            over.countDown();
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        Turns turns = new Turns(1, Duration.ZERO);

        assertThatThrownBy(() -> turns.next(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.next(() -> "next")).contains("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
