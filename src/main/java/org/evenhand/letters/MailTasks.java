package org.evenhand.letters;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks that letters put on the timetable. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailTasks {

    /** Named by the mail's id. A refusal is answered by {@link SendingMail}; here fails only the database. */
    @Bean
    Task<Void> sendMail(SendingMail sending) {
        return Tasks.custom(SendingMail.TASK)
                .onDeadExecutionRevive()
                .execute((mail, context) -> sending.attempt(UUID.fromString(mail.getId())));
    }
}
