package org.evenhand.criteria;

import java.util.Optional;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureReading;

/** Tidies what people typed into the form in which it is kept. */
public final class Typed {

    /** As long as a title may be. */
    public static final int LONGEST_TITLE = TypedText.LONGEST_TITLE;

    /** As long as any other answer may be. */
    public static final int LONGEST = 20_000;

    private Typed() {}

    /** Without what no database takes, and without line ends of other systems. */
    public static String clean(String text) {
        return TypedText.clean(text);
    }

    /** A title; empty where it is none. */
    public static Optional<String> title(String text) {
        return TypedText.title(text);
    }

    /** As much of it as the record of acts holds. */
    public static String shortened(String text) {
        return AuditPolicy.excerpt(text);
    }
}
