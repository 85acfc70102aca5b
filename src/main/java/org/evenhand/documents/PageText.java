package org.evenhand.documents;

import java.text.Normalizer;

/**
 * The words of one page in two forms: one for reading, and one for looking up quotes, without any spaces, in which
 * {@link #LINE_END_HYPHEN} stands for a hyphen that may belong to the word or only to the line.
 */
record PageText(String readable, String searchable) {
    private static final char LINE_END_HYPHEN = '\u0001';
    private static final char SOFT_HYPHEN = '\u00ad';

    /** Steps after which a search gives up: pages built to make searching slow are not worth an answer. */
    private static final int MOST_STEPS = 40_000_000;

    static PageText of(String extracted) {
        String text = plainCharacters(extracted);
        return new PageText(readable(text), searchable(text));
    }

    boolean holds(String quote) {
        String wanted = searchable(plainCharacters(quote)).replace(LINE_END_HYPHEN, '-');
        if (wanted.isEmpty()) {
            return false;
        }
        int steps = 0;
        for (int start = 0; start < searchable.length() && steps < MOST_STEPS; start++) {
            int at = start;
            int found = 0;
            while (found < wanted.length() && at < searchable.length()) {
                char there = searchable.charAt(at);
                if (there == wanted.charAt(found) || there == LINE_END_HYPHEN && wanted.charAt(found) == '-') {
                    found++;
                } else if (there != LINE_END_HYPHEN || found == 0) {
                    break;
                }
                at++;
                steps++;
            }
            if (found == wanted.length()) {
                return true;
            }
        }
        return false;
    }

    /** Undoes ligatures, full-width forms, curly quotes, the many dashes and everything that cannot be seen. */
    private static String plainCharacters(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4', '`' -> plain.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> plain.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> plain.append('-');
                case '\n', '\t', SOFT_HYPHEN -> plain.append(c);
                case '\r', '\f', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
                default -> {
                    if (Character.isSpaceChar(c)) {
                        plain.append(' ');
                    } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static String readable(String text) {
        return text.replaceAll("(?<=\\p{L})\u00ad[ \\t]*\\n\\s*", "")
                .replace(String.valueOf(SOFT_HYPHEN), "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String searchable(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' && endsLine(text, i + 1)) {
                squeezed.append(LINE_END_HYPHEN);
            } else if (c != SOFT_HYPHEN && !Character.isWhitespace(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    private static boolean endsLine(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }
}
