package org.evenhand.folders.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.folders.yaml.Form.Misread;

/** Reads moments with their time zone and days, near enough to now that a slip in the year is noticed. */
final class WrittenMoment {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String EXAMPLE = "2026-10-30T12:00:00+00:00";
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]24:00(:00)?(.*)");
    private static final Pattern ONE_DIGIT = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private WrittenMoment() {}

    static OffsetDateTime moment(String text) throws Misread {
        try {
            return near(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new Misread("is not a moment with its time zone; write it like "
                    + meant(text).orElse(EXAMPLE));
        }
    }

    static LocalDate date(String text) throws Misread {
        try {
            LocalDate date = LocalDate.parse(text);
            near(date.getYear());
            return date;
        } catch (DateTimeParseException e) {
            throw new Misread("is not a date; write it like " + day(text).orElse("2026-09-01"));
        }
    }

    private static OffsetDateTime near(OffsetDateTime moment) throws Misread {
        near(moment.getYear());
        return moment;
    }

    private static void near(int year) throws Misread {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Misread(
                    "is in the year " + year + "; write a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", in full");
        }
    }

    /** The same moment as it should be written; which time of day or zone is meant is never guessed. */
    private static Optional<String> meant(String text) {
        String plain = plain(text);
        Matcher midnight = MIDNIGHT.matcher(plain);
        if (midnight.matches()) {
            return day(midnight.group(1))
                    .map(day -> LocalDate.parse(day).plusDays(1) + "T00:00:00")
                    .map(next -> zoned(next, midnight.group(3)));
        }
        String joined =
                plain.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ tT]", "$1T").replaceFirst("\\s+", "");
        try {
            return Optional.of(shown(OffsetDateTime.parse(zone(joined))));
        } catch (DateTimeParseException noZone) {
            return local(joined);
        }
    }

    private static Optional<String> local(String text) {
        try {
            return Optional.of(zoned(LocalDateTime.parse(text).format(SHOWN), ""));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static String zoned(String moment, String zone) {
        return zone.isBlank()
                ? moment + "+00:00, or with +01:00 in summer time"
                : meant(moment + zone).orElse(moment + "+00:00");
    }

    private static String shown(OffsetDateTime moment) {
        String offset = moment.getOffset().equals(ZoneOffset.UTC)
                ? "+00:00"
                : moment.getOffset().getId();
        return moment.format(SHOWN) + offset;
    }

    private static String zone(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceFirst("(GMT|UTC)$", "Z")
                .replaceFirst("BST$", "+01:00")
                .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    }

    private static Optional<String> day(String text) {
        Matcher parts = ONE_DIGIT.matcher(plain(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String padded = parts.group(1) + "-" + padded(parts.group(2)) + "-" + padded(parts.group(3));
        try {
            return Optional.of(LocalDate.parse(padded).toString())
                    .filter(day -> !day.equals(text) || padded.equals(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Spaces and hyphens as a keyboard has them. */
    private static String plain(String text) {
        return text.strip()
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\p{Z}]+", " ")
                .strip();
    }
}
