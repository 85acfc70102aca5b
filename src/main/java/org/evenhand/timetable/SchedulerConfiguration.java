package org.evenhand.timetable;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Keeps the timetable of what is to be done when. A module that has something to do later offers a {@code Task} as a
 * bean and puts it on the timetable through the {@code SchedulerClient}, in the transaction of whatever asks for it.
 */
@Configuration
class SchedulerConfiguration {

    /** Apart from the scheduler, which needs every task, so that a task may itself put others on the timetable. */
    @Bean
    SchedulerClient timeTableClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .serializer(new TextTaskSerializer())
                .build();
    }

    @Bean
    SchedulerLifecycle timeTableRun(
            DataSource database,
            ObjectProvider<Task<?>> tasks,
            ExecutionInterceptor around,
            Clock clock,
            @Value("${evenhand.scheduler.enabled:true}") boolean enabled,
            @Value("${evenhand.scheduler.interval:5s}") Duration interval) {
        return new SchedulerLifecycle(database, tasks, around, clock, enabled, interval);
    }
}
