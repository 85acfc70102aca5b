package org.evenhand.documents.pdf.layout;

import org.evenhand.documents.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Words that a document gives in place of the letters it draws ({@code ActualText}). They are taken where they say what a
 * sign stands for, such as one drawn letter for “ffi”; never where a reader would see other words.
 */
public final class Replacement {
    private static final int LONGEST_MENDED = 4;
    private static final String SOFT_HYPHEN = "\u00ad";

    private Replacement() {}

    /** The text to use; null where the drawn letters stay. */
    static @Nullable public String of(String drawn, String given) {
        String said = Folding.ofGlyph(given);
        int start = 0;
        while (start < Math.min(drawn.length(), said.length()) && drawn.charAt(start) == said.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(drawn.length(), said.length()) - start
                && drawn.charAt(drawn.length() - 1 - end) == said.charAt(said.length() - 1 - end)) {
            end++;
        }
        String instead = drawn.substring(start, drawn.length() - end);
        String mended = said.substring(start, said.length() - end);
        if (instead.isEmpty()
                || instead.codePoints().anyMatch(Replacement::isRead)
                || mended.length() > LONGEST_MENDED) {
            return null;
        }
        if (mended.isEmpty() && (instead.equals("-") || instead.equals(SOFT_HYPHEN))) {
            return drawn.substring(0, start) + SOFT_HYPHEN + drawn.substring(drawn.length() - end);
        }
        return mended.isEmpty() || !mended.codePoints().allMatch(Character::isLetter) ? null : said;
    }

    private static boolean isRead(int letter) {
        return letter != Folding.UNREAD && Character.isLetterOrDigit(letter);
    }
}
