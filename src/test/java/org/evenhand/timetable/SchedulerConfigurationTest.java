package org.evenhand.timetable;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.evenhand.RealPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The timetable itself, with its threads, on both databases. */
@Import({SchedulerConfiguration.class, AsTimetable.class, SchedulerConfigurationTest.Noon.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Timeout(60)
abstract class SchedulerConfigurationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Duration OFTEN = Duration.ofMillis(50);

    @Autowired
    SchedulerClient client;

    @Autowired
    SchedulerLifecycle ofTheApplication;

    @Autowired
    ExecutionInterceptor around;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private CountDownLatch all = new CountDownLatch(1);
    private final Task<String> errand = Tasks.oneTime("errand", String.class).execute((what, context) -> {
        done.computeIfAbsent(what.getId() + "=" + what.getData(), name -> new AtomicInteger())
                .incrementAndGet();
        all.countDown();
    });

    @DataJdbcTest(
            properties = {
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};TIME ZONE=Europe/London",
                "evenhand.scheduler.enabled=false"
            })
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnH2Test extends SchedulerConfigurationTest {}

    @DataJdbcTest(properties = "evenhand.scheduler.enabled=false")
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnPostgresqlTest extends SchedulerConfigurationTest {
        @DynamicPropertySource
        static void database(DynamicPropertyRegistry properties) {
            String url = RealPostgres.emptyDatabaseUrl();
            properties.add("spring.datasource.url", () -> url);
        }
    }

    static class Noon {
        @Bean
        Clock clock() {
            return CLOCK;
        }
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from scheduled_tasks");
    }

    @Test
    void what_is_put_on_it_in_a_transaction_is_done_if_that_is_committed() throws Exception {
        transaction.executeWithoutResult(status -> {
            client.schedule(errand.instance("lost", "w"), NOON);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> client.schedule(errand.instance("kept", "ŵ"), NOON));

        SchedulerLifecycle run = run(errand);
        run.start();
        assertThat(all.await(30, SECONDS)).isTrue();
        run.stop();

        assertThat(done).containsOnlyKeys("kept=ŵ");
    }

    @Test
    void two_nodes_share_the_work_and_do_nothing_twice() throws Exception {
        int errands = 60;
        all = new CountDownLatch(errands);
        for (int number = 0; number < errands; number++) {
            client.schedule(errand.instance("errand " + number, "x"), NOON);
        }

        SchedulerLifecycle one = run(errand);
        SchedulerLifecycle other = run(errand);
        one.start();
        other.start();
        assertThat(all.await(30, SECONDS)).isTrue();
        one.stop();
        other.stop();

        assertThat(done).hasSize(errands);
        assertThat(done.values()).extracting(AtomicInteger::get).containsOnly(1);
    }

    @Test
    void what_recurs_is_on_it_from_the_start_and_what_is_not_yet_due_waits() throws Exception {
        CountDownLatch daily = new CountDownLatch(1);
        Task<Void> recurring =
                Tasks.recurring("daily", FixedDelay.ofHours(24)).execute((instance, context) -> daily.countDown());
        client.schedule(errand.instance("later", "x"), NOON.plusSeconds(1));

        SchedulerLifecycle run = run(errand, recurring);
        run.start();
        assertThat(daily.await(30, SECONDS)).isTrue();
        run.stop();

        assertThat(done).isEmpty();
        assertThat(client.getScheduledExecutions())
                .extracting(one -> one.getTaskInstance().getTaskName() + " " + one.getExecutionTime())
                .containsExactlyInAnyOrder("errand 2026-11-24T12:00:01Z", "daily 2026-11-25T12:00:00Z");
    }

    @Test
    void it_stops_and_can_be_started_again() throws Exception {
        SchedulerLifecycle run =
                new SchedulerLifecycle(database, List.of(errand), around, CLOCK, true, Duration.ofHours(1));
        run.start();
        assertThat(run.isRunning()).isTrue();
        run.stop();
        assertThat(run.isRunning()).isFalse();

        client.schedule(errand.instance("after the break", "x"), NOON);
        run.start();
        assertThat(all.await(30, SECONDS)).isTrue();
        run.stop();
    }

    @Test
    void what_is_due_is_done_in_the_role_of_the_timetable_and_in_no_other() throws Exception {
        CompletableFuture<Collection<? extends GrantedAuthority>> role = new CompletableFuture<>();
        Task<Void> asking = Tasks.oneTime("asking")
                .execute((instance, context) -> role.complete(
                        SecurityContextHolder.getContext().getAuthentication().getAuthorities()));
        client.schedule(asking.instance("one"), NOON);

        SchedulerLifecycle run = run(asking);
        run.start();
        assertThat(role.get(30, SECONDS))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_TIMETABLE");
        run.stop();
    }

    @Test
    void where_it_is_switched_off_it_does_not_run() {
        assertThat(ofTheApplication.isRunning()).isFalse();
    }

    @Test
    void the_hour_that_is_struck_twice_in_october_is_two_hours() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        client.schedule(errand.instance("first", "x"), first);
        client.schedule(errand.instance("second", "x"), second);

        assertThat(client.getScheduledExecutions())
                .extracting(one -> one.getTaskInstance().getId(), ScheduledExecution::getExecutionTime)
                .containsExactlyInAnyOrder(tuple("first", first), tuple("second", second));
    }

    @Test
    void a_task_carries_text_and_no_objects() {
        Task<Instant> strange = Tasks.oneTime("strange", Instant.class).execute((instance, context) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.schedule(strange.instance("one", NOON), NOON))
                .withMessageContaining("text");
    }

    private SchedulerLifecycle run(Task<?>... tasks) {
        return new SchedulerLifecycle(database, List.of(tasks), around, CLOCK, true, OFTEN);
    }
}
