package org.evenhand.shared.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.shared.figures.FigureReading.Nothing;
import org.evenhand.shared.figures.FigureReading.Read;
import org.evenhand.shared.figures.FigureReading.Refused;

/**
 * Form of what may be typed where a figure is asked. This is the one reader of figures that people type, whatever the
 * page or file: it takes what can mean one thing only, and never guesses. A figure is kept in plain notation.
 *
 * @param least the lowest figure; empty where there may be any below 0
 * @param above whether the figure must lie above {@code least}
 * @param most the highest figure
 * @param decimals as many digits as may follow the point
 */
public record FigureForm(Unit unit, Optional<BigDecimal> least, boolean above, BigDecimal most, int decimals) {

    /** Unit of what is counted, which says which sign may stand beside the digits. */
    public enum Unit {
        /** Pounds; the sign before them may be typed. */
        MONEY,
        NUMBER,
        /** Things or people, in ones. */
        WHOLE,
        /** Of a hundred; the sign may be typed. */
        PERCENT,
        /** From 0 to 1; a percentage with its sign is turned into it. */
        SHARE
    }

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_POUNDS = new BigDecimal("100000000000");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PENCE = 2;
    private static final int USUAL_DECIMALS = 10;
    /** As many characters as a figure has at most, as it is typed and as it is kept. */
    public static final int LONGEST_KEPT = 60;

    private static final String SPACES = "[ \\u00a0\\u2007\\u2009\\u202f]";
    private static final Pattern SIGNED =
            Pattern.compile("(-?)\\s*(£?)\\s*([0-9., \\u00a0\\u2007\\u2009\\u202f]*[0-9.,])" + "\\s*(%?)");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?:" + SPACES + "[0-9]{3})+)(?:\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.([0-9]+))?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern THOUSANDS_BY_POINT = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}");
    private static final Pattern PARTED = Pattern.compile("[0-9]+(?:(?:[,.'’]|" + SPACES + ")[0-9]+)+");
    private static final Pattern POWER =
            Pattern.compile("(?i)[-+]?£?[0-9.,]+\\s*(?:e\\s*[-+]?[0-9]+|(?:[x×*]\\s*10\\s*)?\\^\\s*[0-9]+)");
    private static final Pattern SHORTENED = Pattern.compile(
            "(?iu)[-+]?£?\\s*[0-9.,]+\\s*(?:k|m|mn|bn|b|mil|thousand" + "|million|billion|miliwn|filiwn|biliwn|fil)");

    /** Sums in pounds, with pence. */
    public static FigureForm money() {
        return new FigureForm(Unit.MONEY, Optional.of(BigDecimal.ZERO), false, MOST_POUNDS, PENCE);
    }

    /** Figures of any kind, from 0. */
    public static FigureForm number() {
        return new FigureForm(Unit.NUMBER, Optional.of(BigDecimal.ZERO), false, MOST, USUAL_DECIMALS);
    }

    /** What is counted in ones, from 0. */
    public static FigureForm whole() {
        return new FigureForm(Unit.WHOLE, Optional.of(BigDecimal.ZERO), false, MOST, 0);
    }

    /** Percentages from 0 to 100. */
    public static FigureForm percent() {
        return new FigureForm(Unit.PERCENT, Optional.of(BigDecimal.ZERO), false, HUNDRED, USUAL_DECIMALS);
    }

    /** Shares from 0 to 1. */
    public static FigureForm share() {
        return new FigureForm(Unit.SHARE, Optional.of(BigDecimal.ZERO), false, BigDecimal.ONE, USUAL_DECIMALS);
    }

    /** The same, but only above 0. */
    public FigureForm above0() {
        return new FigureForm(unit, Optional.of(BigDecimal.ZERO), true, most, decimals);
    }

    /** The same, from another lowest figure on. */
    public FigureForm from(BigDecimal lowest) {
        return new FigureForm(unit, Optional.of(lowest), false, most, decimals);
    }

    /** The same, also below 0. */
    public FigureForm alsoBelow0() {
        return new FigureForm(unit, Optional.empty(), false, most, decimals);
    }

    /** The same, with another highest figure. */
    public FigureForm upTo(BigDecimal highest) {
        return new FigureForm(unit, least, above, highest, decimals);
    }

    /** The same, with another number of digits after the point. */
    public FigureForm decimals(int digits) {
        return new FigureForm(unit, least, above, most, digits);
    }

    /** Reads what was typed. */
    public FigureReading read(String typed) {
        String text = typed.replaceAll("\\p{Cf}", "")
                .replaceAll("(?U)^\\s+|\\s+$", "")
                .replaceAll("[\\u2212\\u2013\\u2010\\u2011]", "-");
        if (text.isEmpty()) {
            return new Nothing();
        }
        Matcher signed = SIGNED.matcher(text);
        if (text.length() > LONGEST_KEPT || !signed.matches()) {
            return refused(trouble(text));
        }
        boolean pounds = !signed.group(2).isEmpty();
        boolean percent = !signed.group(4).isEmpty();
        if (pounds && unit != Unit.MONEY || percent && unit != Unit.PERCENT && unit != Unit.SHARE) {
            return refused(FigureTrouble.WITH_MORE);
        }
        String digits = signed.group(3);
        String bare = GROUPED.matcher(digits).matches() ? digits.replaceAll("," + "|" + SPACES, "") : digits;
        Matcher plain = PLAIN.matcher(bare);
        if (!plain.matches()) {
            return refused(parted(digits));
        }
        int after = plain.group(1) == null ? 0 : plain.group(1).length();
        if (bare.equals(digits) && mayBeThousands(bare, after)) {
            return refused(FigureTrouble.POINT);
        }
        BigDecimal figure = new BigDecimal(signed.group(1) + bare);
        return inRange(unit == Unit.SHARE && percent ? Decimals.printed(figure.movePointLeft(2)) : figure, after);
    }

    /** The figure that is kept as text in this form; empty where it is none or cannot stand. */
    public Optional<BigDecimal> kept(String text) {
        return read(text).number();
    }

    /** One point with three digits behind it: nobody writes pence so, and other figures only where the last is no 0. */
    private boolean mayBeThousands(String bare, int after) {
        boolean three = after == 3 && !bare.startsWith("0");
        return three && bare.length() <= 7 && (unit == Unit.MONEY && decimals < 3 || bare.endsWith("0"));
    }

    private FigureReading inRange(BigDecimal figure, int typedDecimals) {
        boolean whole = figure.stripTrailingZeros().scale() <= 0;
        if (unit == Unit.WHOLE && !whole) {
            return refused(FigureTrouble.NOT_WHOLE);
        }
        if (least.isPresent()) {
            int side = figure.compareTo(least.get());
            if (side < 0 || side == 0 && above) {
                return new Refused(above ? FigureTrouble.NOT_ABOVE : FigureTrouble.TOO_SMALL, least.get());
            }
        }
        if (figure.abs().compareTo(most) > 0) {
            return unit == Unit.SHARE && most.compareTo(BigDecimal.ONE) == 0
                    ? refused(FigureTrouble.SHARE)
                    : new Refused(FigureTrouble.TOO_LARGE, most);
        }
        if (unit == Unit.WHOLE) {
            return new Read(figure.setScale(0));
        }
        return figure.stripTrailingZeros().scale() > decimals
                ? new Refused(FigureTrouble.DECIMALS, BigDecimal.valueOf(decimals))
                : new Read(typedDecimals > decimals ? figure.stripTrailingZeros() : figure);
    }

    /** What is wrong with digits that are parted otherwise than ours. */
    private static FigureTrouble parted(String digits) {
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return FigureTrouble.COMMA;
        }
        if (THOUSANDS_BY_POINT.matcher(digits).matches()) {
            return FigureTrouble.POINT;
        }
        boolean points = digits.indexOf('.') != digits.lastIndexOf('.') && digits.indexOf(',') < 0;
        return PARTED.matcher(digits).matches() && !points ? FigureTrouble.SEPARATORS : FigureTrouble.NOT_A_NUMBER;
    }

    /** What is wrong with a text in which there is more than digits. */
    private static FigureTrouble trouble(String text) {
        boolean digit = text.chars().anyMatch(one -> one >= '0' && one <= '9');
        if (text.codePoints().anyMatch(one -> Character.isDigit(one) && (one < '0' || one > '9'))) {
            return FigureTrouble.OTHER_DIGITS;
        }
        if (!digit) {
            return text.codePoints().anyMatch(Character::isLetter)
                    ? FigureTrouble.IN_WORDS
                    : FigureTrouble.NOT_A_NUMBER;
        }
        if (text.length() > LONGEST_KEPT) {
            return FigureTrouble.NOT_A_NUMBER;
        }
        if (POWER.matcher(text).matches()) {
            return FigureTrouble.POWER;
        }
        if (SHORTENED.matcher(text).matches()) {
            return FigureTrouble.SHORTENED;
        }
        return PARTED.matcher(text).matches() ? FigureTrouble.SEPARATORS : FigureTrouble.WITH_MORE;
    }

    private static Refused refused(FigureTrouble why) {
        return new Refused(why, BigDecimal.ZERO);
    }
}
