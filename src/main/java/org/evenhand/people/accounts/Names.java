package org.evenhand.people.accounts;

import java.util.Optional;
import org.evenhand.people.Refusal;

/** Checks what is given as a person's or an organisation's name: anything that can be read. */
public final class Names {

    private Names() {}

    public static Optional<Refusal> objection(String name, int longest) {
        String trimmed = readable(name);
        if (trimmed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        return trimmed.length() > longest ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /**
     * One line of what can be seen. Characters that turn the direction of text or are not seen would make one name look
     * like another, and some that break lines or end text neither a letter nor a database takes.
     */
    public static String readable(String name) {
        return name.replaceAll("[\\p{Cf}\\p{Cs}]", "")
                .replaceAll("(?U)[\\s\\p{Cc}]+", " ")
                .strip();
    }
}
