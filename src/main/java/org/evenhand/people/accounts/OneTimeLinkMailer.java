package org.evenhand.people.accounts;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.evenhand.shared.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends links that work once, or gives them back to be handed over where there is no mail server. */
@Component
public class OneTimeLinkMailer {

    private final Outbox outbox;
    private final MessageSource messages;
    private final String address;

    /** Links lead to the address that the installation is known by, never to what a request claims. */
    OneTimeLinkMailer(
            Outbox outbox,
            MessageSource messages,
            @Value("${evenhand.public-address:}") String address,
            @Value("${server.port:8080}") String port) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = (address.isBlank() ? "http://127.0.0.1:" + port : address).replaceAll("/+$", "");
    }

    public boolean canSend() {
        return outbox.canSend();
    }

    /** A letter with a link that everybody may know; false where there is no mail server. */
    public boolean tell(EmailAddress to, String key, String path, Locale language, Object... parts) {
        if (!outbox.canSend()) {
            return false;
        }
        Object[] all = new Object[parts.length + 1];
        all[0] = address + "/" + path;
        System.arraycopy(parts, 0, all, 1, parts.length);
        // Names that people gave to things may hold what no subject may.
        String subject =
                messages.getMessage(key + ".subject", all, language).replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
        outbox.post(new Letter(
                to,
                subject.substring(0, Math.min(subject.length(), Letter.LONGEST_SUBJECT)),
                messages.getMessage(key + ".text", all, language).replace("\0", ""),
                language));
        return true;
    }

    /** Must be called in the transaction in which the link is made. */
    public LinkDelivery send(
            EmailAddress to, String key, String path, Instant expires, Locale language, Object... parts) {
        String link = address + "/" + path;
        if (!outbox.canSend()) {
            return new LinkDelivery.ByHand(link);
        }
        String until =
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language).format(expires.atZone(Days.HERE));
        Object[] all = new Object[parts.length + 2];
        all[0] = link;
        all[1] = until;
        System.arraycopy(parts, 0, all, 2, parts.length);
        outbox.post(new Letter(
                to,
                messages.getMessage(key + ".subject", all, language),
                messages.getMessage(key + ".text", all, language),
                language));
        return new LinkDelivery.ByMail(to.value());
    }
}
