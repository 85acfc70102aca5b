package org.evenhand.audit.chain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.audit.ChainCheck;
import org.evenhand.audit.ExportedHead;
import org.evenhand.audit.MadeCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follows the record from its first link to its last once a day, against the heads that were exported, and keeps what came of it.
 * What else the command compares is for the command.
 */
@Component
class DailyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheck.class);

    /** So that it moves to another time of the day only slowly. */
    private static final Duration NEARLY_A_DAY = Duration.ofMinutes(23 * 60 + 30);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Path heads;
    private final Clock clock;

    DailyCheck(DataSource database, JdbcClient jdbc, @Value("${evenhand.audit.heads}") Path heads, Clock clock) {
        this.database = database;
        this.jdbc = jdbc;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Checks where nobody did today, and says in the log what only somebody at the machine can look into. Of a record without an
     * act nothing is kept: it is looked at again when it has some.
     */
    void check() {
        Instant aDayAgo = clock.instant().minus(NEARLY_A_DAY);
        if (MadeCheck.last(jdbc).filter(made -> made.at().isAfter(aDayAgo)).isPresent()) {
            return;
        }
        switch (ExportedHead.read(heads)) {
            case ExportedHead.Reading.Refused refused ->
                LOG.error("The record was not checked: line {} of {} is no head", refused.line(), refused.file());
            case ExportedHead.Reading.Heads read -> check(read.heads());
        }
    }

    private void check(List<ExportedHead> exported) {
        ChainCheck.Report report = ChainCheck.check(database, exported);
        // Whether the heads reach far enough is for the command: another node may have written to a file of its own.
        MadeCheck made = MadeCheck.of(report, false, MadeCheck.Way.BY_ITSELF, clock.instant());
        if (made.upTo() > 0 || made.outcome() == MadeCheck.Outcome.BROKEN) {
            made.keep(jdbc);
        }
        if (made.outcome() != MadeCheck.Outcome.WHOLE) {
            LOG.error("The record is not as it should be ({}). Look into it: ./evenhand audit verify", made.outcome());
        }
    }

    /** Timetable by which it is looked whether it is due. */
    @Configuration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        RecurringTask<Void> checkRecord(DailyCheck checking) {
            return Tasks.recurring("check-record", Schedules.fixedDelay(Duration.ofHours(1)))
                    .execute((instance, context) -> checking.check());
        }
    }
}
