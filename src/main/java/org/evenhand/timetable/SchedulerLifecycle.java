package org.evenhand.timetable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs the scheduler of the timetable, from when the application is ready until it stops. Several nodes may run on one
 * database: whatever is due is done by one of them, and done again by another if that one dies over it.
 */
class SchedulerLifecycle implements SmartLifecycle {

    private static final int THREADS = 4;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);
    private static final int SIGNS_MISSED = 4;

    private final DataSource database;
    private final Iterable<Task<?>> tasks;
    private final ExecutionInterceptor around;
    private final Clock clock;
    private final boolean enabled;
    private final Duration interval;

    private @Nullable Scheduler running;

    SchedulerLifecycle(
            DataSource database,
            Iterable<Task<?>> tasks,
            ExecutionInterceptor around,
            Clock clock,
            boolean enabled,
            Duration interval) {
        this.database = database;
        this.tasks = tasks;
        this.around = around;
        this.clock = clock;
        this.enabled = enabled;
        this.interval = interval;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    /** A scheduler that was stopped can't be started again, so each start makes a new one. */
    @Override
    public synchronized void start() {
        Scheduler scheduler = scheduler();
        scheduler.start();
        running = scheduler;
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private Scheduler scheduler() {
        List<Task<?>> whenAsked = new ArrayList<>();
        List<Task<?>> fromTheStart = new ArrayList<>();
        tasks.forEach(task -> (task instanceof OnStartup ? fromTheStart : whenAsked).add(task));
        SchedulerBuilder builder = Scheduler.create(new TransactionAwareDataSourceProxy(database), whenAsked)
                .serializer(new TextTaskSerializer())
                .clock(clock::instant)
                // Random, as two nodes may share a machine's name; and a name would be looked up on the network.
                .schedulerName(new SchedulerName.Fixed("evenhand-" + UUID.randomUUID()))
                .addExecutionInterceptor(around)
                .threads(THREADS)
                .pollingInterval(interval)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(PATIENCE_AT_THE_END);
        fromTheStart.forEach(task -> builder.startTasks((Task<?> & OnStartup) task));
        return builder.build();
    }
}
