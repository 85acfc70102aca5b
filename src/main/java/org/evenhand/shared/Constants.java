package org.evenhand.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names constants for what is not code: files, message keys, the database, the record. */
public final class Constants {
    private Constants() {}

    /** The word for a constant: {@code TOO_LONG} is {@code too-long}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word; empty where there is none. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}
