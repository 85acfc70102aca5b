package org.evenhand.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the mail server. */
@Component
class MailServer {

    private static final int IMPLICIT_TLS = 465;
    private static final String CONNECTING_MILLISECONDS = "10000";
    private static final String WAITING_MILLISECONDS = "20000";

    private final MailSettings settings;
    private final JavaMailSenderImpl connection;
    private final Clock clock;

    MailServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.connection = connection(settings);
        this.clock = clock;
    }

    boolean isNamed() {
        return settings.namesAServer();
    }

    void send(OutgoingMails.Mail mail) throws MessagingException {
        if (!isNamed()) {
            throw new IllegalStateException("No mail server is named any more (EVENHAND_MAIL_HOST)");
        }
        connection.send(message(mail));
    }

    private MimeMessage message(OutgoingMails.Mail mail) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = connection.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.sender().value());
        parts.setTo(letter.to().value());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        parts.setSentDate(Date.from(clock.instant()));
        message.setHeader(
                "Message-ID", "<" + mail.id() + "@" + settings.sender().domain() + ">");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // Absence notes and the like are not to answer a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop().isPresent()) {
            stopping(message, letter.stop().get());
        }
        return message;
    }

    /** Mail programs show a button; one press of it is enough only over an encrypted connection (RFC 8058). */
    private static void stopping(MimeMessage message, URI stop) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + stop + ">");
        if ("https".equals(stop.getScheme())) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static JavaMailSenderImpl connection(MailSettings settings) {
        JavaMailSenderImpl connection = new JavaMailSenderImpl();
        connection.setHost(settings.host());
        connection.setPort(settings.port());
        if (!settings.user().isEmpty()) {
            connection.setUsername(settings.user());
            connection.setPassword(settings.password());
        }
        connection.setJavaMailProperties(properties(settings));
        return connection;
    }

    static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTING_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", WAITING_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", WAITING_MILLISECONDS);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.port() == IMPLICIT_TLS) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        } else if (!settings.isOnThisMachine()) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }
}
