package org.evenhand.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the head of the record is exported: shortly after each day of the file has begun. */
@Configuration
class DailyHead {

    @Bean
    RecurringTask<Void> auditHead(ExportingHead exporting) {
        return Tasks.recurring("audit-head", Schedules.daily(ZoneOffset.UTC, LocalTime.of(0, 5)))
                .execute((instance, context) -> exporting.exportToday());
    }
}
