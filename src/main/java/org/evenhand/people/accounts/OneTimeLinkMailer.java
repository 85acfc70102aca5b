package org.evenhand.people.accounts;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.Days;
import org.springframework.stereotype.Component;

/** Sends links that work once, or gives them back to be handed over where there is no mail server. */
@Component
public class OneTimeLinkMailer {

    private final LinkLetters letters;

    OneTimeLinkMailer(LinkLetters letters) {
        this.letters = letters;
    }

    /** Whether there is a mail server. */
    public boolean canSend() {
        return letters.canSend();
    }

    /** Must be called in the transaction in which the link is made. */
    public LinkDelivery send(
            EmailAddress to, String key, String path, Instant expires, Locale language, Object... parts) {
        String until =
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language).format(expires.atZone(Days.HERE));
        Object[] all = Stream.concat(Stream.of(until), Stream.of(parts)).toArray();
        return letters.post(to, key, path, language, all)
                ? new LinkDelivery.ByMail(to.value())
                : new LinkDelivery.ByHand(letters.link(path));
    }
}
