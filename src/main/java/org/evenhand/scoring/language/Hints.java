package org.evenhand.scoring.language;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.evenhand.shared.Nearest;

/** Hints at what to write instead of the parts of DRL that the published language leaves out. */
final class Hints {
    private static final String WHOLE = "texts are compared whole, so write == or !=";
    private static final String EACH = "write one comparison for each value, joined by ||";
    private static final String ONLY_RULES =
            "a rule file holds rules only, and reads nothing from outside; take it out";
    private static final String ALL_FIRE =
            "every rule whose conditions are met fires, in no special order; take it out";
    private static final String AS_THEY_ARE = "a pattern reads the facts as they are; take it out";
    private static final String NO_CODE = "a rule runs no code; after then it says give(…), fail(…) or notice(…)";
    private static final String OTHERWISE =
            "a rule has no if; write one rule for each case, or use min, max, clamp or band";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("matches", WHOLE),
            Map.entry("contains", WHOLE),
            Map.entry("excludes", WHOLE),
            Map.entry("soundslike", WHOLE),
            Map.entry("str", WHOLE),
            Map.entry("memberOf", EACH),
            Map.entry("in", EACH),
            Map.entry("null", "to say that something is missing, write not, as in not Answer( fact == \"…\" )"),
            Map.entry("this", "name the field that you mean"),
            Map.entry("instanceof", "the pattern names the type of its fact"),
            Map.entry("exists", "write the pattern by itself, or @combine(\"highest\") where it may match often"),
            Map.entry("forall", "write not before the pattern of what may not be there"),
            Map.entry("from", AS_THEY_ARE),
            Map.entry("over", AS_THEY_ARE),
            Map.entry("collect", AS_THEY_ARE),
            Map.entry("accumulate", "sums, and the lowest, highest and mean of the pool, are fields of the facts"),
            Map.entry("acc", "sums, and the lowest, highest and mean of the pool, are fields of the facts"),
            Map.entry("groupby", "sums, and the lowest, highest and mean of the pool, are fields of the facts"),
            Map.entry("eval", "write the comparison itself, inside the parentheses of a pattern"),
            Map.entry("package", ONLY_RULES),
            Map.entry("unit", ONLY_RULES),
            Map.entry("import", ONLY_RULES),
            Map.entry("global", ONLY_RULES),
            Map.entry("function", "the functions are a fixed list, and none can be added; take it out"),
            Map.entry("declare", "the facts are a fixed list, and none can be added; take it out"),
            Map.entry("query", "ask in the conditions of a rule; take it out"),
            Map.entry("extends", "a rule cannot build on another; write its conditions out"),
            Map.entry("dialect", "there is one language; take it out"),
            Map.entry("salience", ALL_FIRE),
            Map.entry("agenda", ALL_FIRE),
            Map.entry("enabled", "take the whole rule out where it is not to count"),
            Map.entry("timer", "a rule knows no time; take it out"),
            Map.entry("duration", "a rule knows no time; take it out"),
            Map.entry("calendars", "a rule knows no time; take it out"),
            Map.entry("new", NO_CODE),
            Map.entry("while", NO_CODE),
            Map.entry("for", NO_CODE),
            Map.entry("try", NO_CODE),
            Map.entry("throw", NO_CODE),
            Map.entry("return", NO_CODE),
            Map.entry("modify", "a rule changes no fact; after then it says give(…), fail(…) or notice(…)"),
            Map.entry("if", OTHERWISE),
            Map.entry("else", OTHERWISE),
            Map.entry("do", "a rule has one then; write a second rule instead"),
            Map.entry("break", "a rule has one then; write a second rule instead"));

    private Hints() {}

    /** What to write instead of a sign that the language does not have. */
    static String forSign(char c) {
        return switch (c) {
            case '=' -> "A single = changes something, and a rule changes nothing; write == to compare";
            case '?' -> "There is no ?: choice; use min, max, clamp or band, or write one rule for each case";
            case '&' -> "Write && between conditions";
            case '|' -> "Write || between conditions";
            case '[', ']', '{', '}' -> "Brackets have no place here; use ( and ) only, and name a field of the fact";
            case '%' -> "There is no remainder and no percentage; write 0.15 for 15 per cent";
            case '“', '”', '„', '‘', '’', '«', '»' -> "Write straight quotation marks: \"";
            case '−', '–', '—' -> "Write - with the key beside 0";
            case '×' -> "Write * to multiply";
            case '÷' -> "Write / to divide";
            case '≥' -> "Write >=";
            case '≤' -> "Write <=";
            case '≠' -> "Write !=";
            case '£', '€' -> "Write the amount without its currency";
            default ->
                "“" + c + "” has no place in a rule" + (c < 128 ? "" : " outside quotation marks") + "; take it out";
        };
    }

    /** What to write instead of a word of DRL that the language leaves out; empty for any other word. */
    static Optional<String> forWord(String word) {
        return Optional.ofNullable(WORDS.get(word))
                .map(hint -> "“" + word + "” is not part of the rule language: " + hint);
    }

    /** Ends a sentence with the known word that was probably meant, or with a full stop. */
    static String suggestion(String word, Collection<String> known) {
        return Nearest.to(word, known).isPresent() ? Nearest.suggestion(word, known) : ".";
    }
}
