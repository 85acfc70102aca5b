package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.evenhand.shared.WorkingDays.Calendar;
import org.evenhand.shared.WorkingDays.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Working days are those that are neither weekend nor bank holiday, where each part of the country has its own. */
class WorkingDaysTest {

    private static final WorkingDays ENGLAND = WorkingDays.in(Calendar.ENGLAND);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        // Days that were or are announced on gov.uk.
        "2024-03-29, true, true, true",
        "2024-04-01, true, false, true",
        "2024-12-02, false, true, false",
        "2025-01-02, false, true, false",
        "2025-07-14, false, false, true",
        "2025-08-04, false, true, false",
        "2025-08-25, true, false, true",
        "2026-06-15, false, true, false",
        "2026-12-28, true, true, true",
        "2027-01-04, false, true, false",
        "2027-12-27, true, true, true",
        "2027-12-28, true, true, true",
        "2028-01-03, true, true, true",
        "2028-01-04, false, true, false",
        "2028-03-17, false, false, true",
        "2026-11-24, false, false, false"
    })
    void bank_holidays_differ_by_division(String day, boolean england, boolean scotland, boolean ireland) {
        assertThat(ENGLAND.works(day(day))).contains(!england);
        assertThat(WorkingDays.in(Set.of(Division.SCOTLAND)).works(day(day))).contains(!scotland);
        assertThat(WorkingDays.in(Set.of(Division.NORTHERN_IRELAND)).works(day(day)))
                .contains(!ireland);
    }

    @ParameterizedTest
    @EnumSource
    void good_friday_and_the_christmas_holidays_stand_in_every_year_and_no_holiday_on_a_weekend(Division division) {
        List<LocalDate> easters =
                List.of(day("2024-03-31"), day("2025-04-20"), day("2026-04-05"), day("2027-03-28"), day("2028-04-16"));
        WorkingDays calendar = WorkingDays.in(Set.of(division));

        for (LocalDate easter : easters) {
            assertThat(calendar.works(easter.minusDays(2))).contains(false);
            LocalDate first = LocalDate.of(easter.getYear(), 1, 1);
            long off = first.datesUntil(first.plusYears(1))
                    .filter(one -> one.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    .filter(one -> !calendar.works(one).orElseThrow())
                    .count();
            int known = switch (division) {
                case ENGLAND_AND_WALES -> 8;
                case SCOTLAND -> easter.getYear() == 2026 ? 10 : 9;
                case NORTHERN_IRELAND -> 10;
            };
            assertThat(off).as("in %s", easter.getYear()).isEqualTo(known);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // A holiday of one part of the country is a day off for everybody who buys under the Act.
        "2026-03-17, St Patrick",
        "2026-07-13, the Twelfth of July moved to a Monday",
        "2027-07-12, the Twelfth of July",
        "2026-08-03, the first Monday of August in Scotland",
        "2026-08-31, the last Monday of August elsewhere",
        "2026-11-30, St Andrew",
        "2024-12-02, St Andrew moved to a Monday",
        "2025-12-01, St Andrew moved to a Monday",
        "2027-01-04, the second of January moved to a Monday",
        "2028-01-04, the second of January moved past the first",
        "2026-06-15, proclaimed once for Scotland",
        "2026-04-06, Easter Monday which Scotland does not keep"
    })
    void a_day_off_in_any_part_of_the_united_kingdom_is_no_working_day_of_it(String day, String why) {
        assertThat(WorkingDays.in(Calendar.UNITED_KINGDOM).works(day(day)))
                .as(why)
                .contains(false);
    }

    @Test
    void the_united_kingdom_works_on_the_days_on_which_each_part_of_it_does() {
        WorkingDays all = WorkingDays.in(Calendar.UNITED_KINGDOM);

        all.first().datesUntil(all.last().plusDays(1)).forEach(day -> {
            boolean each = List.of(Division.values()).stream()
                    .allMatch(part -> WorkingDays.in(Set.of(part)).works(day).orElseThrow());
            assertThat(all.works(day)).as(day.toString()).contains(each);
        });
        assertThat(WorkingDays.in(Calendar.WALES).works(day("2026-11-30"))).contains(true);
    }

    @Test
    void the_first_monday_of_may_is_a_day_off_in_every_year_as_the_regime_for_health_care_says() {
        for (int year = ENGLAND.first().getYear(); year <= ENGLAND.last().getYear(); year++) {
            LocalDate monday = LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            assertThat(ENGLAND.works(monday)).as(monday.toString()).contains(false);
        }
    }

    @Test
    void a_period_is_counted_with_its_first_day_or_from_the_day_after() {
        // By hand: Friday 18 December 2026 is number 1; 21 to 24 are 2 to 5; 29, 30 and 31 are 6 to 8.
        assertThat(ENGLAND.beginningWith(day("2026-12-18"), 8)).contains(day("2026-12-31"));
        assertThat(ENGLAND.after(day("2026-12-18"), 8)).contains(day("2027-01-04"));
        assertThat(ENGLAND.beginningWith(day("2026-12-19"), 1)).contains(day("2026-12-21"));
    }

    @Test
    void days_between_are_counted_up_to_and_with_the_last() {
        assertThat(ENGLAND.between(day("2026-11-23"), day("2026-11-30"))).contains(5);
        assertThat(ENGLAND.between(day("2026-12-24"), day("2026-12-29"))).contains(1);
        assertThat(ENGLAND.between(day("2026-11-30"), day("2026-11-23"))).contains(0);
    }

    @Test
    void what_lies_beyond_the_years_known_is_not_guessed() {
        assertThat(ENGLAND.last()).isEqualTo(day("2028-12-31"));
        assertThat(ENGLAND.works(day("2029-01-02"))).isEmpty();
        assertThat(ENGLAND.beginningWith(day("2028-12-22"), 8)).isEmpty();
        assertThat(ENGLAND.between(day("2028-12-22"), day("2029-01-02"))).isEmpty();
        assertThat(ENGLAND.after(day("2023-12-29"), 1)).isEmpty();
    }
}
