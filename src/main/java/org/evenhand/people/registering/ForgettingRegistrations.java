package org.evenhand.people.registering;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Task that forgets registrations whose time is over. */
@Configuration(proxyBeanMethods = false)
class ForgettingRegistrations {

    @Bean
    RecurringTask<Void> forgetRegistrations(RegistrationRows rows, Clock clock) {
        return Tasks.recurring("forget-registrations", Schedules.fixedDelay(Duration.ofDays(1)))
                .execute((instance, context) -> rows.forget(clock.instant()));
    }
}
