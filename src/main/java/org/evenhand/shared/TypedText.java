package org.evenhand.shared;

import java.util.Objects;
import java.util.Optional;

/** Tidies text that people typed. */
public final class TypedText {

    /** As long as a title may be. */
    public static final int LONGEST_TITLE = 150;

    private static final int LONGEST_ON_RECORD = 200;

    private TypedText() {}

    /** Without what no database takes, and without line ends of other systems. */
    public static String clean(String text) {
        return Objects.requireNonNull(text).replaceAll("[\\p{Cs}\u0000]", "").replace("\r\n", "\n");
    }

    /** Words in lines, without what is not seen: each end of a line is one character, every other space a plain one. */
    public static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }

    /** A title; empty where it is none. */
    public static Optional<String> title(String text) {
        String clean = clean(text);
        return Optional.of(clean.strip()).filter(title -> !title.isEmpty() && clean.length() <= LONGEST_TITLE);
    }

    /** As much of it as the record of acts holds. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_ON_RECORD ? text : text.substring(0, LONGEST_ON_RECORD - 1) + "…";
    }
}
