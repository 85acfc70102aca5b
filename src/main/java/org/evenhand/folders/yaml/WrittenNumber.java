package org.evenhand.folders.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.shared.figures.Decimals;

/**
 * Finds out which number somebody meant who wrote it with a pound sign, a comma or a unit, to tell them how to write it.
 * Nothing is ever read in that way: a figure that decides who wins is not guessed.
 */
public final class WrittenNumber {
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern WITH_WORDS = Pattern.compile("(-?[\\d,. ]*\\d)\\s*(%|[\\p{L}][\\p{L} ./]*)?");

    private static final Map<String, Integer> TENS =
            Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "bn", 9, "billion", 9);

    private WrittenNumber() {}

    /** What to write instead; empty where it is not clear which number is meant. */
    public static Optional<String> meant(String text) {
        Matcher parts = WITH_WORDS.matcher(plain(text));
        if (text.length() > 60 || !parts.matches()) {
            return Optional.empty();
        }
        String unit = parts.group(2) == null ? "" : parts.group(2).strip();
        return digits(parts.group(1).strip()).flatMap(Decimals::parse).map(number -> written(number, unit));
    }

    private static String written(BigDecimal number, String unit) {
        return switch (unit) {
            case "%", "percent", "per cent" ->
                Decimals.plain(number.movePointLeft(2)) + " for a share, or " + Decimals.plain(number) + " for points";
            default -> Decimals.plain(number.movePointRight(TENS.getOrDefault(unit, 0)));
        };
    }

    /** Signs, spaces and digits as a keyboard has them, without the currency. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString()
                .replace('_', ' ')
                .replaceAll("[“”„\"‘’']", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(-?)(gbp|£)\\s*", "$1")
                .replaceFirst("\\s*(gbp|pounds?|£)$", "");
    }

    private static Optional<String> digits(String number) {
        if (GROUPED.matcher(number).matches()) {
            return Optional.of(number.replaceAll("[, ]", ""));
        }
        if (COMMA.matcher(number).matches()) {
            return Optional.of(number.replace(',', '.'));
        }
        return number.indexOf(',') < 0 && number.indexOf(' ') < 0 ? Optional.of(number) : Optional.empty();
    }
}
