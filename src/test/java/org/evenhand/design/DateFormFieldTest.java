package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is read as people write it, and told of once. */
class DateFormFieldTest extends InAPage {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void a_day_is_told_of_once_when_all_three_fields_are_left() {
        DateFormField date = new DateFormField("When does it end?", TODAY);
        List<Object> left = new ArrayList<>();
        date.onLeft(left::add);

        Hands.write(date, LocalDate.of(2027, 3, 31));

        assertThat(left).containsExactly(Optional.of(LocalDate.of(2027, 3, 31)));
        assertThat(date.refusal()).isEmpty();
        assertThat(text(date)).contains("Wednesday 31 March 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2, 2028, 2028-02-29",
        "' 1 ', 01, 2027, 2027-01-01",
        "1, Jan, 2027, 2027-01-01",
        "1, january, 2027, 2027-01-01",
        "1, Ionawr, 2027, 2027-01-01",
        "30, Medi, 2026, 2026-09-30",
        "5, SEPT, 2026, 2026-09-05",
        "5, Gorff, 2026, 2026-07-05",
        "31 March 2027, '', '', 2027-03-31",
        "31/03/2027, '', '', 2027-03-31",
        "2027-03-31, '', '', 2027-03-31",
        "1, 12, 2006, 2006-12-01",
        "1, 12, 2046, 2046-12-01"
    })
    void a_day_is_read_as_people_write_it(String day, String month, String year, LocalDate read) {
        DateFormField date = new DateFormField("When does it end?", TODAY);

        Hands.write(date, day, month, year);

        assertThat(date.value()).contains(read);
        assertThat(date.refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2027, February 2027 has 28 days.",
        "30, 2, 2028, February 2028 has 29 days.",
        "31, April, 2027, April 2027 has 30 days.",
        "0, 4, 2027, April 2027 has 30 days.",
        "1, 13, 2027, There is no month “13”. Write a number from 1 to 12 or a name",
        "1, Febtober, 2027, There is no month “Febtober”",
        "1, Ma, 2027, There is no month “Ma”",
        "1, ١, 2027, There is no month",
        "1, 1, 27, 'Write the year in full, such as 2027.'",
        "1, 1, 1926, The year 1926 is far off. Write a year from 2006 to 2046.",
        "1, 1, 2126, The year 2126 is far off.",
        "1, 1, 999999999, The year 999999999 is far off.",
        "1, 1, 20277, The year 20277 is far off.",
        "x, 1, 2027, 'Write a day, a month and a year'",
        "-, 1, 2027, 'Write a day, a month and a year'",
        "1, '', 2027, 'Write a day, a month and a year'"
    })
    void what_is_no_day_near_today_is_refused_with_what_to_do(String day, String month, String year, String why) {
        DateFormField date = new DateFormField("When does it end?", TODAY);

        Hands.write(date, day, month, year);

        assertThat(date.value()).isEmpty();
        assertThat(date.refusal().orElseThrow()).startsWith(why);
    }

    @Test
    void where_nothing_is_written_nothing_is_refused() {
        DateFormField date = new DateFormField("When does it end?", TODAY);

        Hands.write(date, " ", "", "\u00a0");

        assertThat(date.value()).isEmpty();
        assertThat(date.refusal()).isEmpty();
    }
}
