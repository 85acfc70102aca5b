package org.evenhand.letters;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The mail server, as the operator names it.
 *
 * @param host empty: there is none, and no mail is sent
 * @param port 465 begins encrypted; on any other, encryption is asked for before anything is said
 * @param user empty: the server asks for none
 * @param from the address that mail comes from
 */
@ConfigurationProperties("evenhand.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from) {

    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    MailSettings {
        host = host.strip();
        if (!host.isEmpty() && EmailAddress.read(from).isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(
                    "evenhand.mail.from",
                    from,
                    "A mail server is named (EVENHAND_MAIL_HOST), so EVENHAND_MAIL_FROM has to be the plain address"
                            + " that mail comes from, such as evenhand@council.example.");
        }
    }

    boolean namesAServer() {
        return !host.isEmpty();
    }

    EmailAddress sender() {
        return EmailAddress.read(from).orElseThrow();
    }

    /** Only what never leaves this machine may go unencrypted. */
    boolean isOnThisMachine() {
        return THIS_MACHINE.matcher(host).matches();
    }

    /** Without the password: this may end up in a log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
