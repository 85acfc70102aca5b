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
        return switch (word) {
            case "" -> "The rule cannot be read from here on. " + SHAPE;
            case "then" -> "“then” comes before the conditions are whole; is a ) or a condition missing above it?";
            case "end" -> "“end” comes before the rule is whole; is then missing above it? " + SHAPE;
            case "when" -> "“when” comes too early; is the rule's name missing, or a )? " + SHAPE;
            case ")" -> "There is a ) too many here, or something is missing before it";
            case "," -> "There is a comma too many here, or something is missing before it";
            default -> outOfPlace(word);
        };
    }

    private static String outOfPlace(String word) {
        if (FactType.named(word).isPresent()) {
            return "“" + word + "” stands in the wrong place; conditions stand between when and then. " + SHAPE;
        }
        return Character.isLetter(word.charAt(0)) && !word.startsWith("rul")
                ? "“" + word + "” has no place here; is a comma or a sign missing before it? " + SHAPE
                : "“" + word + "” has no place here. " + SHAPE;
    }
}
