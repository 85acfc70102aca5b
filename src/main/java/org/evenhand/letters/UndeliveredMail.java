package org.evenhand.letters;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** The list of failed mail, for administrators. The role is named here in words, as people stand below letters. */
@Service
@RolesAllowed("ADMINISTRATOR")
class UndeliveredMail implements Undelivered {

    private final OutgoingMails mails;

    UndeliveredMail(OutgoingMails mails) {
        this.mails = mails;
    }

    @Override
    public List<FailedMail> failed() {
        return mails.failed(MOST);
    }
}
