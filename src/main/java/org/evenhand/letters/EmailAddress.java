package org.evenhand.letters;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** placeholder until the letters branch lands. */
public record EmailAddress(String value) {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    /** x */
    public static Optional<EmailAddress> read(String text) {
        return PLAUSIBLE.matcher(text.strip()).matches()
                ? Optional.of(new EmailAddress(text.strip()))
                : Optional.empty();
    }

    /** x */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
