package org.evenhand.planning;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** The extent to which an organisation has done an action. No number is tied to a level, so that none can be added up. */
public enum Level {
    NOT_BEGUN,
    BEGUN,
    IN_PLACE,
    LEADING;

    /** The word in message keys and in the database: {@code in-place}. */
    public String word() {
        return Constants.word(this);
    }

    /** The level of that word. */
    public static Optional<Level> of(String word) {
        return Constants.of(Level.class, word);
    }
}
