package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are read as people write them; what could be two times is none. */
class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({
        "12:00, 12:00",
        "9.30, 09:30",
        "noon, 12:00",
        "12 noon, 12:00",
        "2pm, 14:00",
        "12 pm, 12:00",
        "12am, 00:00",
        "5.15 PM, 17:15",
        "23:59, 23:59"
    })
    void a_time_is_read(String written, String meant) {
        assertThat(ClockTime.read(written)).contains(LocalTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "25:00", "12:60", "13pm", "0am", "midnight", "three", "9 noon", "12:00:00", "-1:00"})
    void what_is_none_or_could_be_two_is_not_guessed(String written) {
        assertThat(ClockTime.read(written)).isEmpty();
    }

    @Test
    void the_zone_is_that_of_the_day_and_an_hour_that_is_left_out_or_comes_twice_is_none() {
        assertThat(ClockTime.on(LocalDate.parse("2027-01-15"), LocalTime.NOON))
                .hasToString("Optional[2027-01-15T12:00Z]");
        assertThat(ClockTime.on(LocalDate.parse("2027-07-15"), LocalTime.NOON))
                .hasToString("Optional[2027-07-15T12:00+01:00]");
        assertThat(ClockTime.on(LocalDate.parse("2027-03-28"), LocalTime.of(1, 30)))
                .isEmpty();
        assertThat(ClockTime.on(LocalDate.parse("2027-10-31"), LocalTime.of(1, 30)))
                .isEmpty();
    }

    @Test
    void on_the_days_when_clocks_change_a_deadline_is_the_time_that_clocks_show() {
        assertThat(ClockTime.on(LocalDate.parse("2027-03-28"), LocalTime.of(0, 30))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-03-28T00:30:00Z"));
        assertThat(ClockTime.on(LocalDate.parse("2027-03-28"), LocalTime.of(2, 0))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(ClockTime.on(LocalDate.parse("2027-03-28"), LocalTime.of(17, 0))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-03-28T16:00:00Z"));
        assertThat(ClockTime.on(LocalDate.parse("2027-10-31"), LocalTime.of(0, 30))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-10-30T23:30:00Z"));
        assertThat(ClockTime.on(LocalDate.parse("2027-10-31"), LocalTime.of(2, 0))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-10-31T02:00:00Z"));
        assertThat(ClockTime.on(LocalDate.parse("2027-10-31"), LocalTime.of(17, 0))
                        .map(OffsetDateTime::toInstant))
                .contains(Instant.parse("2027-10-31T17:00:00Z"));
    }
}
