package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What keeps the machine busy is done in turn, by as many as can be borne. */
class WorkQueueTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whoever_finds_the_queue_full_is_turned_away_at_once() throws Exception {
        WorkQueue workQueue = new WorkQueue(1, 0);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Optional<String>> first = threads.submit(held(workQueue));
            begun.await();

            assertThat(workQueue.take(() -> "second")).isEmpty();

            end.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).contains("first");
            assertThat(workQueue.take(() -> "third")).contains("third");
        }
    }

    @Test
    void those_who_wait_get_their_turn_one_at_a_time() throws Exception {
        WorkQueue workQueue = new WorkQueue(1, 4);
        AtomicInteger atOnce = new AtomicInteger();
        Callable<Optional<Integer>> one = () -> workQueue.take(() -> {
            int now = atOnce.incrementAndGet();
            atOnce.decrementAndGet();
            return now;
        });

        assertThat(PeopleTest.atOnce(List.of(one, one, one, one, one))).containsOnly(Optional.of(1));
    }

    @Test
    void a_thread_that_is_told_to_stop_does_not_go_on_waiting() throws Exception {
        WorkQueue workQueue = new WorkQueue(1, 1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<Optional<String>> first = threads.submit(held(workQueue));
            begun.await();

            Thread.currentThread().interrupt();
            assertThat(workQueue.take(() -> "second")).isEmpty();
            assertThat(Thread.interrupted()).isTrue();

            end.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).contains("first");
            assertThat(workQueue.take(() -> "third"))
                    .as("its place is free again")
                    .contains("third");
        }
    }

    private Callable<Optional<String>> held(WorkQueue workQueue) {
        return () -> workQueue.take(() -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "first";
        });
    }
}
