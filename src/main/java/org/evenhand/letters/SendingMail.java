package org.evenhand.letters;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Sends one mail when its time has come. What the server refuses is tried again after a pause that doubles from a minute
 * to four hours, and given up after two days: by then somebody has to know, and the links in it have run out.
 */
@Component
class SendingMail {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail");

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final OutgoingMails mails;
    private final MailServer server;
    private final Clock clock;

    SendingMail(OutgoingMails mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /** Tries once, and says what becomes of the task: done with, or to be tried again when. */
    CompletionHandler<Void> attempt(UUID id) {
        return mails.waiting(id).map(this::attempt).orElseGet(OnCompleteRemove::new);
    }

    private CompletionHandler<Void> attempt(OutgoingMails.Mail mail) {
        try {
            server.send(mail);
        } catch (MessagingException | RuntimeException refused) {
            // Whatever went wrong, the two days run; a bug that nobody counts would be tried for ever.
            return refused(mail, refused);
        }
        mails.sent(mail.id(), clock.instant());
        return new OnCompleteRemove<>();
    }

    /** The log names neither the person nor what the server said, which often repeats the address. */
    private CompletionHandler<Void> refused(OutgoingMails.Mail mail, Exception refusal) {
        String problem = Problem.of(refusal);
        Instant now = clock.instant();
        Instant end = mail.postedAt().plus(PATIENCE);
        if (!now.isBefore(end)) {
            mails.givenUp(mail.id(), problem, now);
            LOG.warn("Mail {} was given up ({})", mail.id(), Problem.kindOf(refusal));
            return new OnCompleteRemove<>();
        }
        mails.refused(mail.id(), problem);
        Instant usual = now.plus(pauseAfter(mail.attempts()));
        Instant next = usual.isBefore(end) ? usual : end;
        LOG.warn("Mail {} was not sent ({}); it is tried again at {}", mail.id(), Problem.kindOf(refusal), next);
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    static Duration pauseAfter(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Tasks that letters put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class OnTimetable {

        /** Named by the mail's id. A refusal is answered by {@link SendingMail}; here fails only the database. */
        @Bean
        Task<Void> sendMail(SendingMail sending) {
            return Tasks.custom(TASK)
                    .onDeadExecutionRevive()
                    .execute((mail, context) -> sending.attempt(UUID.fromString(mail.getId())));
        }
    }
}
