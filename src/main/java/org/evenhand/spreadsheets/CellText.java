package org.evenhand.spreadsheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text of what stands in a cell: texts with what XML cannot hold written as {@code _x0001_}, and figures with 15
 * digits.
 */
final class CellText {

    /** As many digits as a spreadsheet shows; further ones come of its binary counting. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST = 30;
    private static final int HEX = 16;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]");

    private CellText() {}

    static String encoded(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }

    static String decoded(String text) {
        return ESCAPED.matcher(text).replaceAll(CellText::character);
    }

    private static String character(MatchResult found) {
        String one = String.valueOf((char) Integer.parseInt(found.group(1), HEX));
        return java.util.regex.Matcher.quoteReplacement(one);
    }

    /** The figure that a spreadsheet shows for what it keeps: {@code 0.10000000000000001} is 0.1. */
    static String figure(String kept) {
        if (!FIGURE.matcher(kept).matches()) {
            return kept;
        }
        BigDecimal shown = new BigDecimal(kept).round(DIGITS).stripTrailingZeros();
        boolean plain = shown.scale() <= LONGEST && shown.precision() - shown.scale() <= LONGEST;
        return plain ? shown.toPlainString() : kept;
    }

    /** Whether a spreadsheet keeps the figure as it is. */
    static boolean isExact(String figure) {
        return FIGURE.matcher(figure).matches()
                && new BigDecimal(figure).stripTrailingZeros().precision() <= DIGITS.getPrecision();
    }
}
