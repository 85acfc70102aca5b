package org.evenhand.scoring.language;

import java.util.Map;

/** What to write instead of the parts of DRL that the published language leaves out. */
final class Hints {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("matches", "Texts are compared whole: write == or !="),
            Map.entry("contains", "Texts are compared whole: write == or !="),
            Map.entry("soundslike", "Texts are compared whole: write == or !="),
            Map.entry("str", "Texts are compared whole: write == or !="),
            Map.entry("memberOf", "Write one comparison for each value, joined by ||"),
            Map.entry("in", "Write one comparison for each value, joined by ||"),
            Map.entry("null", "There is no null: write not, as in not Answer( fact == \"…\" )"),
            Map.entry("new", "A rule makes nothing: it only reads facts and says give(…), fail(…) or notice(…)"),
            Map.entry("this", "Name the field that you mean"),
            Map.entry("instanceof", "A fact has one type, which the pattern names"));

    private Hints() {}

    static String forSign(char c) {
        return switch (c) {
            case '.' -> "A rule cannot look inside a field or call anything on it; name a field of the fact";
            case '=' -> "Write == to compare";
            case '?' -> "There is no ?: choice; use min, max, clamp or band, or a condition in the pattern";
            case '&' -> "Write && between conditions";
            case '|' -> "Write || between conditions";
            case '[', ']', '{', '}' -> "Lists, blocks and positions are not part of a rule; name a field of the fact";
            case '%' -> "There is no remainder; use + - * / and round";
            case '@' -> "Annotations belong between the rule's name and when";
            default ->
                "“" + (c < ' ' ? "control character" : String.valueOf(c)) + "” has no place in a rule; take it out";
        };
    }

    /** A hint for a word of DRL that has no place here; empty where there is none. */
    static String forWord(String word) {
        String hint = WORDS.get(word);
        return hint == null ? "" : ". " + hint;
    }
}
