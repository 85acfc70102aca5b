package org.evenhand.people.accounts;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters whose words come from the message files and that lead to pages of this installation. */
@Component
public class LinkLetters {

    private final Outbox outbox;
    private final MessageSource messages;
    private final String address;

    /** Links lead to the address that the installation is known by, never to what a request claims. */
    public LinkLetters(
            Outbox outbox,
            MessageSource messages,
            @Value("${evenhand.public-address:}") String address,
            @Value("${server.port:8080}") String port) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = (address.isBlank() ? "http://127.0.0.1:" + port : address).replaceAll("/+$", "");
    }

    /** Whether there is a mail server. */
    public boolean canSend() {
        return outbox.canSend();
    }

    /** The whole address of a page. */
    public String link(String path) {
        return address + "/" + path;
    }

    /**
     * Posts a letter in the transaction of the act that it tells of.
     *
     * @param key of the messages {@code key.subject} and {@code key.text}
     * @param path where the letter leads to; the whole address fills the gap {@code {0}}
     * @param parts fill the gaps from {@code {1}} on
     * @return false where there is no mail server
     */
    public boolean post(EmailAddress to, String key, String path, Locale language, Object... parts) {
        return post(to, key, path, language, Optional.empty(), parts);
    }

    /**
     * Posts a letter of a kind that its reader stops by a link, in the letter and in their mail program.
     *
     * @param stop path of the page on which letters of the kind are stopped; its whole address fills the last gap
     * @param parts fill the gaps from {@code {1}} on, but for the last
     * @return false where there is no mail server
     */
    public boolean postUntilStopped(
            EmailAddress to, String key, String path, Locale language, String stop, Object... parts) {
        String address = link(stop);
        return post(
                to,
                key,
                path,
                language,
                Optional.of(URI.create(address)),
                Stream.concat(Stream.of(parts), Stream.of(address)).toArray());
    }

    private boolean post(
            EmailAddress to, String key, String path, Locale language, Optional<URI> stop, Object[] parts) {
        if (!outbox.canSend()) {
            return false;
        }
        outbox.post(letter(to, key, path, language, stop, parts));
        return true;
    }

    /** The same letter, not posted. */
    public Letter letter(EmailAddress to, String key, String path, Locale language, Object... parts) {
        return letter(to, key, path, language, Optional.empty(), parts);
    }

    private Letter letter(
            EmailAddress to, String key, String path, Locale language, Optional<URI> stop, Object[] parts) {
        Object[] all = Stream.concat(Stream.of(link(path)), Stream.of(parts)).toArray();
        // Names that people gave to things may hold what no subject may.
        String subject = said(key + ".subject", all, language).replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
        return new Letter(
                to,
                subject.substring(0, Math.min(subject.length(), Letter.LONGEST_SUBJECT)),
                said(key + ".text", all, language).replace("\0", ""),
                language,
                stop);
    }

    private String said(String key, Object[] parts, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, parts, language));
    }
}
