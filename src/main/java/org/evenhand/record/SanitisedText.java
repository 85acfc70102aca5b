package org.evenhand.record;

import java.util.HexFormat;

/**
 * Text from outside as the record keeps it: as it was given, except for what a database cannot hold or what would look
 * like something else on a page. Too long a text is cut, never refused: nobody's long reason may keep an act from the
 * record.
 */
public final class SanitisedText {

    /** Names, ids and codes, in characters. */
    public static final int NAME = 200;

    /** Reasons, and the value of one detail. */
    public static final int REASON = 4000;

    private SanitisedText() {}

    /**
     * Control characters (but for tabs and line feeds), halves of characters, and signs that turn the direction of
     * writing are written as {@code \}{@code u202e}. A backslash before a {@code u} is written so too, so that no text can
     * pretend to be one of these. A cut ends in {@code … [+321]}, the number of characters that are left out.
     */
    public static String of(String given, int most) {
        int length = given.codePointCount(0, given.length());
        int end = length <= most ? given.length() : given.offsetByCodePoints(0, most);
        StringBuilder kept = new StringBuilder(end + 16);
        for (int i = 0; i < end; ) {
            int point = given.codePointAt(i);
            i += Character.charCount(point);
            boolean wouldPretend = point == '\\' && i < given.length() && given.charAt(i) == 'u';
            if (wouldPretend || isMisleading(point)) {
                kept.append("\\u").append(HexFormat.of().toHexDigits((char) point));
            } else {
                kept.appendCodePoint(point);
            }
        }
        return length <= most ? kept.toString() : kept + "… [+" + (length - most) + "]";
    }

    private static boolean isMisleading(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean breaksLines = point == 0x2028 || point == 0x2029;
        boolean turns = point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
        return control || half || breaksLines || turns;
    }
}
