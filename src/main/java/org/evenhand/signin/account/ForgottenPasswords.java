package org.evenhand.signin.account;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.letters.EmailAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * The questions for a new password, which wait on the timetable for their answer: whoever asks is answered as fast where
 * there is such an account as where there is none.
 */
@Component
class ForgottenPasswords {

    static final TaskDescriptor<String> TASK = TaskDescriptor.of("forgotten-password", String.class);

    private final SchedulerClient timeTable;
    private final Clock clock;

    ForgottenPasswords(SchedulerClient timeTable, Clock clock) {
        this.timeTable = timeTable;
        this.clock = clock;
    }

    /** Task on the timetable that answers whoever asked for a new password. */
    @Configuration(proxyBeanMethods = false)
    static class Answering {
        @Bean
        Task<String> answerForgottenPassword(ResettingPasswords resetting) {
            return Tasks.oneTime(TASK).execute((question, context) -> answer(resetting, question.getData()));
        }
    }

    /** In the caller's transaction. */
    void ask(EmailAddress email, Locale language) {
        String question = language.toLanguageTag() + " " + email.value();
        timeTable.schedule(
                TASK.instance(UUID.randomUUID().toString()).data(question).build(), clock.instant());
    }

    static void answer(ResettingPasswords resetting, String question) {
        int end = question.indexOf(' ');
        resetting.answer(
                new EmailAddress(question.substring(end + 1)), Locale.forLanguageTag(question.substring(0, end)));
    }
}
