package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks that published tenders put on the timetable. */
@Configuration(proxyBeanMethods = false)
class FollowerTasks {

    /** Named by the change that followers are told of; where that fails it is tried again later. */
    @Bean
    Task<Void> tellFollowers(TellingFollowers telling) {
        return Tasks.oneTime(TellingFollowers.TASK).execute((change, context) -> telling.tell(change.getId()));
    }
}
