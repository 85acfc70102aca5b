package org.evenhand.scoring.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what Drools' parser says into words for a person. */
final class ParserWords {
    /** What every rule looks like. */
    static final String SHAPE =
            "A rule reads: rule \"name\" @criterion(\"ID\") when … then give( fraction, \"because …\" ); end";

    private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

    private ParserWords() {}

    static String plain(String message) {
        Matcher input = INPUT.matcher(message.replace("\n", " "));
        String word = input.find() ? input.group(1) : "";
        if (word.equals("<eof>") || message.toLowerCase(Locale.ROOT).contains("<eof>")) {
            return "The text stops in the middle of a rule; is an end missing? " + SHAPE;
        }
        if (word.equals("=")) {
            return "Write == to compare";
        }
        return (word.isEmpty() ? "The rule cannot be read from here on. " : "“" + word + "” has no place here. ")
                + SHAPE;
    }
}
