package org.evenhand.tenders.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.shared.Days;

/** Times of the day as people write them: {@code 12:00}, {@code 9.30}, {@code noon}, {@code 5pm}. */
public final class ClockTime {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|noon)?");
    private static final int NOON = 12;

    private ClockTime() {}

    /** The time; empty where the text is none, or could be two. */
    public static Optional<LocalTime> read(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        if (bare.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher written = WRITTEN.matcher(bare);
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(1));
        Optional<String> half = Optional.ofNullable(written.group(3));
        Optional<String> minutes = Optional.ofNullable(written.group(2));
        if (half.isEmpty() && minutes.isEmpty() || half.isPresent() && (hour < 1 || hour > NOON)) {
            return Optional.empty();
        }
        if (half.filter("noon"::equals).isPresent() && hour != NOON) {
            return Optional.empty();
        }
        int of24 = half.map(one -> hour % NOON + (one.equals("am") ? 0 : NOON)).orElse(hour);
        try {
            return Optional.of(LocalTime.of(of24, minutes.map(Integer::parseInt).orElse(0)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** That time on a day here; empty in the hour that a spring night leaves out or an autumn night has twice. */
    static Optional<OffsetDateTime> on(LocalDate day, LocalTime time) {
        LocalDateTime moment = day.atTime(time);
        List<ZoneOffset> offsets = Days.HERE.getRules().getValidOffsets(moment);
        return offsets.size() == 1 ? Optional.of(moment.atOffset(offsets.getFirst())) : Optional.empty();
    }
}
