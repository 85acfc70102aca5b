package org.evenhand.shared.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The arithmetic of the scoring contract (docs/scoring-contract.md, section 2): decimals of 34 significant digits, half-even, and 28
 * digits for whatever is rounded, printed or compared. Binary floating point appears nowhere.
 */
public final class Decimals {
    /** Every intermediate figure: 34 significant digits, half-even. */
    public static final MathContext WORKING = MathContext.DECIMAL128;

    /** What is rounded, printed or compared: 28 significant digits, half-even, so that thirds behave. */
    public static final MathContext SETTLED = new MathContext(28, RoundingMode.HALF_EVEN);

    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");
    private static final int LARGEST_EXPONENT = 40;

    private Decimals() {}

    /** Brings a figure to the 28 digits that may be compared, rounded or printed. */
    public static BigDecimal settled(BigDecimal figure) {
        return figure.precision() <= 28 ? figure : figure.round(SETTLED);
    }

    /** Compares two figures as the contract compares them: at 28 significant digits. */
    public static int compare(BigDecimal left, BigDecimal right) {
        return settled(left).compareTo(settled(right));
    }

    /** An unrounded figure as it is printed: at 28 digits, without trailing zeros. */
    public static BigDecimal printed(BigDecimal figure) {
        BigDecimal stripped = settled(figure).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Writes a figure in plain notation at 28 digits, without trailing zeros: {@code 0.6923076923…}, {@code 1300}. */
    public static String plain(BigDecimal figure) {
        BigDecimal settled = settled(figure);
        return settled.signum() == 0 ? "0" : settled.stripTrailingZeros().toPlainString();
    }

    /** Writes a figure for a reader: plain notation, at most ten significant digits. */
    public static String readable(BigDecimal figure) {
        return plain(settled(figure).round(new MathContext(10, RoundingMode.HALF_UP)));
    }

    /**
     * Reads a decimal as people and YAML write it.
     *
     * @return the exact decimal; empty where the text is no number, is not finite, or has more than 40 digits before or
     *     after the point
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > 90 || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        int magnitude = number.precision() - number.scale();
        boolean reasonable = number.signum() == 0
                || (Math.abs(magnitude) <= LARGEST_EXPONENT && number.scale() <= 2 * LARGEST_EXPONENT);
        return reasonable ? Optional.of(number) : Optional.empty();
    }
}
