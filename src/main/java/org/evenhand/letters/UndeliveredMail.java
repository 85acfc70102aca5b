package org.evenhand.letters;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The letters that never left, for the administrator, who can reach the person in another way. The role is named here in
 * words, as people stand below letters.
 */
@Service
@RolesAllowed("ADMINISTRATOR")
class UndeliveredMail {

    private static final int MOST = 200;

    /**
     * A letter that could not be sent in two days. Its words are gone: they may have held a link for its reader only.
     *
     * @param problem what the mail server, or the way to it, said last; technical and in that server's own words
     */
    public record Failed(EmailAddress to, String subject, Instant postedAt, Instant failedAt, String problem) {}

    private final OutgoingMails mails;

    UndeliveredMail(OutgoingMails mails) {
        this.mails = mails;
    }

    /** The last {@value #MOST} that were given up, the latest first. */
    public List<Failed> failed() {
        return mails.failed(MOST);
    }
}
