package org.evenhand.criteria;

import java.util.Objects;
import java.util.Optional;
import org.evenhand.answers.AuditPolicy;

/** Tidies what people typed into the form in which it is kept. */
public final class Typed {

    /** As long as a title may be. */
    public static final int LONGEST_TITLE = 150;

    /** As long as any other answer may be. */
    public static final int LONGEST = 20_000;

    private Typed() {}

    /** Without what no database takes, and without line ends of other systems. */
    public static String clean(String text) {
        return Objects.requireNonNull(text).replaceAll("[\\p{Cs}\u0000]", "").replace("\r\n", "\n");
    }

    /** A title; empty where it is none. */
    public static Optional<String> title(String text) {
        String clean = clean(text);
        return Optional.of(clean.strip()).filter(title -> !title.isEmpty() && clean.length() <= LONGEST_TITLE);
    }

    /** As much of it as the record of acts holds. */
    public static String shortened(String text) {
        return AuditPolicy.excerpt(text);
    }
}
