package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.shared.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a notice is the day on which it is published, by the clocks of the United Kingdom. */
class NoticeDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T23:59:59.999Z, 2026-11-30, the last moment of a day in winter",
        "2026-12-01T00:00:00Z, 2026-12-01, the first of the next",
        "2026-03-29T00:59:59Z, 2026-03-29, before the clocks go on",
        "2026-03-29T22:59:59Z, 2026-03-29, the last moment of that day",
        "2026-03-29T23:00:00Z, 2026-03-30, midnight in summer time",
        "2026-10-24T23:00:00Z, 2026-10-25, the day on which the clocks go back has begun",
        "2026-10-25T23:59:59Z, 2026-10-25, and lasts for 25 hours",
        "2028-02-29T12:00:00Z, 2028-02-29, a leap day",
        "2026-12-31T23:59:59Z, 2026-12-31, the last moment of a year"
    })
    void a_moment_is_on_one_day(String moment, LocalDate day, String why) {
        assertThat(Days.of(Instant.parse(moment))).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        // published and commenced as planned; today; commenced as it happens
        "2026-12-01, 2026-12-01, 2026-11-30, 2026-11-30, both move with the notice to an earlier day",
        "2026-12-01, 2026-12-01, 2026-12-04, 2026-12-04, or to a later one",
        "2026-12-01, 2026-11-20, 2026-11-30, 2026-11-20, what began before keeps its day",
        "2026-12-10, 2026-12-05, 2026-12-01, 2026-12-01, nothing begins after its notice",
        "2026-12-10, 2026-12-05, 2026-12-07, 2026-12-05, nor moves where it need not",
        "2026-12-01, 2026-12-24, 2026-12-01, 2026-12-01, nor begins later than the notice",
        "2028-02-28, 2028-02-28, 2028-02-29, 2028-02-29, on a leap day too"
    })
    void what_was_planned_gives_way_to_what_happens(
            LocalDate published, LocalDate commenced, LocalDate today, LocalDate begins, String why) {
        assertThat(new NoticeDays(published, commenced).on(today)).as(why).isEqualTo(new NoticeDays(today, begins));
    }
}
