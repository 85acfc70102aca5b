package org.evenhand.audit.chain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.reading.ReadingAuditEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the last hash of the record to a file, where a change of the database does not reach it: at a start and at the end,
 * every hour, and at once after an act on which others rest.
 */
@Component
class HeadExport {

    private static final Logger LOG = LoggerFactory.getLogger(HeadExport.class);

    private static final int PATIENCE_IN_SECONDS = 10;

    /** What has come since a head, other than that it was exported. */
    private static final String NEWS = "select count(*) from audit_record where seq > ? and act <> ?";

    private final HeadsFile file;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final AuditChain chain;
    private final Clock clock;
    private final ExecutorService soon = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("audit-heads").daemon().factory());

    HeadExport(
            @Value("${evenhand.audit.heads}") Path file,
            JdbcTemplate jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.file = new HeadsFile(file);
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.chain = new AuditChain(jdbc, clock);
        this.clock = clock;
    }

    /** A machine that is switched off at night exports in the morning. */
    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        exportIfPossible();
    }

    /** Once what others rest on is committed. By a thread of its own: the one that acted holds a connection still. */
    @TransactionalEventListener
    void after(AuditEvent auditEvent) {
        if (auditEvent.what().isWitnessed() && !soon.isShutdown()) {
            soon.execute(this::exportIfPossible);
        }
    }

    @PreDestroy
    void atTheEnd() throws InterruptedException {
        soon.shutdown();
        if (soon.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            try {
                export();
            } catch (CannotGetJdbcConnectionException away) {
                LOG.error("The head of the record could not be exported: the database is away", away);
            } catch (DataAccessException closed) {
                // H2 closes a file database by itself when the program ends, and opens it again for whoever asks anew.
                exportIfPossible();
            }
        }
    }

    /** The record itself is sound, so people can work; whoever looks after the machine must hear of it. */
    private void exportIfPossible() {
        try {
            export();
        } catch (RuntimeException trouble) {
            LOG.error("The head of the record could not be exported", trouble);
        }
    }

    /**
     * Adds a line where something has come since the last one, and the first of each day in any case. That one is an act
     * itself, kept if the line is and not otherwise, so that the record tells of the file.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the file holds something else than heads
     */
    synchronized void export() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<ExportedHead> before = file.heads();
        before.stream()
                .map(ExportedHead::day)
                .filter(today::isBefore)
                .findFirst()
                .ifPresent(later -> LOG.error(
                        "The file of heads has a line of {}, which is later than today: a clock was, or is, wrong",
                        later));
        ExportedHead head = head(today);
        if (before.stream().noneMatch(line -> line.day().equals(today))) {
            writeThrough();
            transactions.executeWithoutResult(status -> exportOnRecord(head));
        } else if (isNews(head, before.getLast())) {
            writeThrough();
            file.add(head);
        }
    }

    private boolean isNews(ExportedHead head, ExportedHead last) {
        if (head.seq() < last.seq()) {
            LOG.error("The file of heads tells of later records than there are. After a restore, put the file aside");
            return true;
        }
        Long since = jdbc.queryForObject(NEWS, Long.class, last.seq(), ReadingAuditEvent.HEAD_EXPORTED.code());
        return since != null && since > 0;
    }

    /** What is told outside must not be forgotten inside. */
    private void writeThrough() {
        AuditDialect.of(jdbc).writeThrough(jdbc);
    }

    private ExportedHead head(LocalDate today) {
        return jdbc.query(
                        "select seq, hash from audit_head where id = 1",
                        (row, number) -> new ExportedHead(today, row.getLong("seq"), row.getString("hash")))
                .getFirst();
    }

    /** Appended at once and not collected, so that the line is written only once the act stands. */
    private void exportOnRecord(ExportedHead head) {
        chain.append(List.of(AuditEvent.of(
                        new Actor.Evenhand(),
                        ReadingAuditEvent.HEAD_EXPORTED,
                        new AuditEvent.Subject("record", String.valueOf(head.seq()), Optional.empty()))
                .with(Map.of("hash", head.hash()))));
        file.add(head);
    }

    /**
     * Timetable by which the head of the record is exported, beside what is exported at once: every hour, and each day
     * anew.
     */
    @Configuration
    static class Hourly {

        @Bean
        RecurringTask<Void> auditHead(HeadExport exporting) {
            return Tasks.recurring("audit-head", Schedules.fixedDelay(Duration.ofHours(1)))
                    .execute((instance, context) -> exporting.export());
        }
    }
}
