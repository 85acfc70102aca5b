package org.evenhand.bench.rush;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.evenhand.EvenhandApplication;
import org.springframework.boot.SpringApplication;

/** The application that is rushed, in a process of its own: all of it, with its demonstration and one more door. */
final class RushedApplication {

    /** The profile in which the door is there. */
    static final String PROFILE = "rush";

    private static final int EVERY = 100;

    private static final AtomicLong HIGHEST = new AtomicLong();

    private static volatile boolean ready;

    private RushedApplication() {}

    public static void main(String[] settings) {
        Thread.ofPlatform().daemon().start(RushedApplication::watch);
        SpringApplication application = new SpringApplication(EvenhandApplication.class);
        application.setAdditionalProfiles("demo", PROFILE);
        application.run(settings);
        ready = true;
    }

    private static void watch() {
        try {
            while (true) {
                HIGHEST.accumulateAndGet(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether everything that is invented is there. */
    static boolean isReady() {
        return ready;
    }

    /** Bytes of the heap in use at the height, with what the collector had not yet taken away. */
    static long highest() {
        return HIGHEST.get();
    }
}
