package org.evenhand.people;

import java.util.Optional;

/** What may stand as a person's or an organisation's name: anything that can be read. */
final class Names {

    private Names() {}

    static Optional<Refusal> objection(String name, int longest) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        return trimmed.length() > longest ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /** Control characters and characters that turn the direction of text would make one name look like another. */
    static String readable(String name) {
        return name.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }
}
