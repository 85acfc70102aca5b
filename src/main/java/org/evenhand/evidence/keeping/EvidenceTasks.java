package org.evenhand.evidence.keeping;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks on the timetable: uploads that nobody finishes are forgotten, removed documents erased; what was not scanned or read is. */
@Configuration(proxyBeanMethods = false)
class EvidenceTasks {

    @Bean
    RecurringTask<Void> forgetUploads(TidyingEvidence tidying) {
        return Tasks.recurring("forget-uploads", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((instance, context) -> tidying.forget());
    }

    @Bean
    RecurringTask<Void> eraseEvidence(TidyingEvidence tidying) {
        return Tasks.recurring("erase-evidence", Schedules.fixedDelay(Duration.ofHours(6)))
                .execute((instance, context) -> tidying.erase());
    }

    @Bean
    RecurringTask<Void> readEvidence(ReadingEvidence reading) {
        return Tasks.recurring("read-evidence", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> reading.rest());
    }

    @Bean
    RecurringTask<Void> scanEvidence(TidyingEvidence tidying) {
        return Tasks.recurring("scan-evidence", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> tidying.scan());
    }
}
