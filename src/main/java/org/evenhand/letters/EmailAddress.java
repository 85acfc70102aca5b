package org.evenhand.letters;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to: kept as it was typed, compared without regard to capitals. Only the letters of
 * ASCII pass (a name such as {@code .cymru} does; others in their {@code xn--} form), as some letters beyond it turn
 * into ASCII ones when capitals are levelled, and two people would then seem to have one address.
 */
public record EmailAddress(String value) implements Serializable {

    /** What SMTP carries (RFC 5321, section 4.5.3.1, less the angle brackets). */
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    /** Dots only between other characters; none of those that mean something in a mail's header. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?i:localhost)|(" + LABEL + "\\.)+(?!\\d+$)" + LABEL);

    /** Refuses, as a bug, what {@link #read} would not have read. */
    public EmailAddress {
        if (!isPlausible(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** What a person typed, without the space around it; empty where mail could not go there. */
    public static Optional<EmailAddress> read(String text) {
        String typed = text.strip();
        return isPlausible(typed) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    /** The same for every way of writing the address in capitals and small letters. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What stands after the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static boolean isPlausible(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST
                && at >= 1
                && at <= LONGEST_NAME
                && NAME.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress address && key().equals(address.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
