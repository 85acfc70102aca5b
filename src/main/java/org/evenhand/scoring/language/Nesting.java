package org.evenhand.scoring.language;

import java.util.Optional;

/**
 * Refuses text that nests too deeply, or holds characters that nobody types, before any parser sees it: a parser that
 * descends with the text could be sent over the edge.
 */
final class Nesting {
    private static final int DEEPEST = 32;
    private static final String SIGNS_THAT_REPEAT = "-!+~";

    private Nesting() {}

    static Optional<RuleMistake> check(SourceText source) {
        String text = source.text();
        int depth = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\u007f' || Character.isSurrogate(c)) {
                return Optional.of(
                        source.mistake(i, "There is a character here that has no place in a rule; take it out"));
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            run = SIGNS_THAT_REPEAT.indexOf(c) >= 0 ? run + 1 : Character.isWhitespace(c) ? run : 0;
            if (depth > DEEPEST || run > DEEPEST) {
                return Optional.of(source.mistake(
                        i, "More than " + DEEPEST + " signs inside each other here; split the expression up"));
            }
        }
        return Optional.empty();
    }
}
