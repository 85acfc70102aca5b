package org.evenhand.criteria;

import java.util.Optional;
import org.evenhand.criteria.drafting.Places;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureReading;

/** Tidies what people typed into the form in which it is kept. */
public final class Typed {

    /** As long as a title may be. */
    public static final int LONGEST_TITLE = TypedText.LONGEST_TITLE;

    /** As long as any other answer may be. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_ON_RECORD = 200;

    private Typed() {}

    /** Without what no database takes, and without line ends of other systems. */
    public static String clean(String text) {
        return TypedText.clean(text);
    }

    /** An answer as it is kept: clean, and figures in plain notation; a figure that cannot be read stays as it was typed. */
    static String kept(String place, String answer) {
        String clean = clean(answer);
        return switch (Figures.typed(place, clean)) {
            case FigureReading.Read read -> read.text();
            case FigureReading.Nothing nothing -> Places.isNumber(place) ? "" : clean;
            case FigureReading.Refused refused -> clean;
        };
    }

    /** A title; empty where it is none. */
    public static Optional<String> title(String text) {
        return TypedText.title(text);
    }

    /** As much of it as the record of acts holds. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_ON_RECORD ? text : text.substring(0, LONGEST_ON_RECORD - 1) + "…";
    }
}
