package org.evenhand.audit.chain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the head of the record is exported, beside what is exported at once: every hour, and each day anew. */
@Configuration
class HourlyHeadExport {

    @Bean
    RecurringTask<Void> auditHead(HeadExport exporting) {
        return Tasks.recurring("audit-head", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> exporting.export());
    }
}
