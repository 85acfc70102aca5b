package org.evenhand.design;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as people write it: {@code 31 3 2027}, {@code 31 March 2027}, {@code 31/03/2027}, {@code 2027-03-31}, with the
 * month in any of our languages. Only real days near today are read.
 */
public sealed interface TypedDay {

    /** Nothing was written. */
    record Nothing() implements TypedDay {}

    /** A day. */
    record Read(LocalDate day) implements TypedDay {}

    /** No day; what to say of it, in the reader's words. */
    record Refused(Function<Messages, String> why) implements TypedDay {

        static Refused because(String key, Object... parts) {
            return new Refused(messages -> messages.say("date.refused." + key, parts));
        }
    }

    /** Years before and after today that somebody may mean. */
    int YEARS = 20;

    /** Letters from which on a month is told from the others. */
    int LETTERS = 3;

    /** Reads what was written, all fields in a row. */
    static TypedDay read(String written, LocalDate today) {
        List<String> parts = Arrays.stream(written.replaceAll("\\p{Cf}", "").split("(?U)[\\s/.,-]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new Nothing();
        }
        if (parts.size() != 3) {
            return Refused.because("incomplete");
        }
        boolean yearFirst = parts.getFirst().matches("[0-9]{4}");
        String year = parts.get(yearFirst ? 0 : 2);
        String day = parts.get(yearFirst ? 2 : 0);
        if (!day.matches("[0-9]{1,2}") || !year.matches("[0-9]{1,9}")) {
            return Refused.because("incomplete");
        }
        Optional<Month> month = month(parts.get(1));
        if (month.isEmpty()) {
            return Refused.because("no-such-month", shortened(parts.get(1)));
        }
        if (year.length() < 4) {
            return Refused.because("year-short");
        }
        return near(Integer.parseInt(year), month.get(), Integer.parseInt(day), today);
    }

    private static TypedDay near(int year, Month month, int day, LocalDate today) {
        int from = today.getYear() - YEARS;
        int to = today.getYear() + YEARS;
        if (year < from || year > to) {
            return Refused.because("year-far", String.valueOf(year), String.valueOf(from), String.valueOf(to));
        }
        try {
            return new Read(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            YearMonth within = YearMonth.of(year, month);
            return new Refused(messages ->
                    messages.say("date.refused.no-such-day", messages.month(within), within.lengthOfMonth()));
        }
    }

    private static Optional<Month> month(String written) {
        if (written.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(written);
            return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
        }
        String begun = written.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(Month::of)
                .filter(month -> begun.length() >= LETTERS && names(month).anyMatch(name -> name.startsWith(begun)))
                .findFirst();
    }

    private static Stream<String> names(Month month) {
        return Language.locales().stream()
                .flatMap(locale -> Stream.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale).toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String written) {
        return written.length() <= 20 ? written : written.substring(0, 19) + "…";
    }
}
