package org.evenhand.documents.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Evens out the ways in which the same words can be set: ligatures, full-width forms, typographic quotation marks, the many
 * dashes and spaces, and signs that nobody sees. Four signs of the private range stand for what is no letter.
 */
public final class Folding {
    /** A drawn letter of which nothing says what it is. */
    public static final char UNREAD = '\ue000';

    /** Between cells, columns and blocks: no quote goes over it. */
    public static final char BREAK = '\ue001';

    /** A raised 0, which points to a footnote; 1 to 9 follow. */
    static final char RAISED = '\ue010';

    public static final char SOFT_HYPHEN = '\u00ad';
    static final char LONG_DASH = '\u2013';

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Old typefaces put these ligatures into the private range. */
    private static final Map<Character, String> PRIVATE_LIGATURES =
            Map.of('\uf001', "fi", '\uf002', "fl", '\ufb00', "ff", '\ufb03', "ffi", '\ufb04', "ffl");

    /** Accents that are drawn over a letter, and the sign that joins with it. */
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('^', '\u0302'),
            Map.entry('\u02c6', '\u0302'),
            Map.entry('`', '\u0300'),
            Map.entry('\u02cb', '\u0300'),
            Map.entry('\u00b4', '\u0301'),
            Map.entry('\u02ca', '\u0301'),
            Map.entry('\u00a8', '\u0308'),
            Map.entry('~', '\u0303'),
            Map.entry('\u02dc', '\u0303'),
            Map.entry('\u00af', '\u0304'),
            Map.entry('\u02c7', '\u030c'),
            Map.entry('\u02da', '\u030a'),
            Map.entry('\u00b8', '\u0327'));

    private Folding() {}

    /** What one drawn letter stands for. */
    public static String ofGlyph(String text) {
        return isAccent(text) ? text : fold(text, true);
    }

    /** A text that is written as it is meant: lines end in line feeds, cells in {@link #BREAK}. */
    public static String of(String text) {
        return fold(text, false);
    }

    /** A quote, on one line and without what only a typesetter puts in. */
    public static String ofQuote(String quote) {
        StringBuilder plain = new StringBuilder();
        for (char c : fold(quote, false).toCharArray()) {
            if (c != SOFT_HYPHEN && c != BREAK && !isRaised(c)) {
                plain.append(c);
            }
        }
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    public static boolean isAccent(String text) {
        return text.length() == 1 && ACCENTS.containsKey(text.charAt(0));
    }

    /** A letter with an accent that is drawn over it. */
    public static String accented(String letter, String accent) {
        String base = letter.replace('\u0131', 'i').replace('\u0237', 'j');
        return Normalizer.normalize(
                base + ACCENTS.getOrDefault(accent.charAt(0), accent.charAt(0)), Normalizer.Form.NFC);
    }

    static boolean isRaised(char c) {
        return c >= RAISED && c <= RAISED + 9;
    }

    /** A text whose figures are set high. */
    public static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '0' && c <= '9') {
                raised.append((char) (RAISED + c - '0'));
            } else if ("*\u2020\u2021\u00a7".indexOf(c) < 0) {
                raised.append(c);
            }
        }
        return raised.toString();
    }

    private static String fold(String text, boolean glyph) {
        String composed = Normalizer.normalize(spelt(text, glyph), Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4', '`' -> plain.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> plain.append('"');
                case '\u2010', '\u2011', '\u2212' -> plain.append('-');
                case '\u2012', '\u2013', '\u2014', '\u2015' -> plain.append(LONG_DASH);
                case '\u2044' -> plain.append('/');
                case '\t' -> plain.append(' ');
                case '\n', SOFT_HYPHEN -> plain.append(c);
                case '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> plain.append(glyph ? ' ' : '\n');
                default -> {
                    if (Character.isSpaceChar(c)) {
                        plain.append(' ');
                    } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** Signs that would lose their meaning when they are composed. */
    private static String spelt(String text, boolean glyph) {
        StringBuilder spelt = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int raised = SUPERSCRIPTS.indexOf(c);
            String ligature = PRIVATE_LIGATURES.get(c);
            if (raised >= 0) {
                spelt.append((char) (RAISED + raised));
            } else if (ligature != null) {
                spelt.append(ligature);
            } else if (c == '\u00b4') {
                spelt.append('\'');
            } else if (c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215f') {
                spelt.append(' ').append(c);
            } else if (c == '\ufffd' || glyph && (isPrivate(c) || isUnreadControl(c))) {
                spelt.append(UNREAD);
            } else if (!isPrivate(c) || c == BREAK && !glyph) {
                spelt.append(c);
            }
        }
        return spelt.toString();
    }

    private static boolean isPrivate(char c) {
        return c >= '\ue000' && c <= '\uf8ff';
    }

    private static boolean isUnreadControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
