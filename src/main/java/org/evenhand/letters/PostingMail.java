package org.evenhand.letters;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: a row for the letter and a row on the timetable, both in the caller's transaction. */
@Service
@PermitAll
class PostingMail implements Outbox {

    private final MailServer server;
    private final OutgoingMails mails;
    private final SchedulerClient timeTable;
    private final Clock clock;

    PostingMail(MailServer server, OutgoingMails mails, SchedulerClient timeTable, Clock clock) {
        this.server = server;
        this.mails = mails;
        this.timeTable = timeTable;
        this.clock = clock;
    }

    @Override
    public boolean canSend() {
        return server.isNamed();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        if (!canSend()) {
            throw new IllegalStateException("A letter was posted, but no mail server is named; ask canSend() first");
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        mails.keep(new OutgoingMails.Mail(id, letter, now, 0));
        timeTable.schedule(SendingMail.TASK.instance(id.toString()).build(), now);
    }
}
