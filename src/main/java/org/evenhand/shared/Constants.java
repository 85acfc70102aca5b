package org.evenhand.shared;

import java.util.Locale;

/** Names constants for what is not code: files, message keys, the database, the record. */
public final class Constants {
    private Constants() {}

    /** The word for a constant: {@code TOO_LONG} is {@code too-long}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
