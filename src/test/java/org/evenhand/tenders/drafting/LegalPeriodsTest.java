package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.drafting.TimeLimit.Case;
import org.evenhand.tenders.drafting.TimeLimit.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of the law are counted as its words say; each day here was counted by hand on a calendar. */
class LegalPeriodsTest {

    private static final LocalDate COMMENCED = LocalDate.of(2026, 1, 5);

    private static Optional<LocalDate> end(Rule rule, Regime regime, Case applies, String day) {
        return TimeLimit.of(rule, regime, applies, COMMENCED).flatMap(limit -> limit.end(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        // Beginning with the day of the notice, and over the holidays of every part of the United Kingdom.
        "2026-03-02, 2026-03-11, nothing in between",
        "2026-03-11, 2026-03-23, St Patrick on Tuesday 17",
        "2026-03-30, 2026-04-10, Good Friday and Easter Monday",
        "2026-04-30, 2026-05-12, the first Monday of May",
        "2026-05-22, 2026-06-03, the last Monday of May",
        "2026-06-12, 2026-06-24, Monday 15 June in Scotland",
        "2026-07-08, 2026-07-20, the Twelfth on Monday 13",
        "2026-07-30, 2026-08-11, the first Monday of August in Scotland",
        "2026-08-27, 2026-09-08, the last Monday of August elsewhere",
        "2026-11-27, 2026-12-09, St Andrew on Monday 30",
        "2026-12-18, 2026-12-31, Christmas on Friday and Boxing Day moved to Monday 28",
        "2026-12-24, 2027-01-08, both and 1 January and 4 January in Scotland",
        "2027-12-23, 2028-01-07, Christmas on a weekend with both days moved and 3 and 4 January",
        "2028-02-25, 2028-03-07, the 29th of February is a Tuesday",
        "2026-03-28, 2026-04-10, a notice on a Saturday: Monday is number 1"
    })
    void the_standstill_of_the_act_is_eight_days_on_which_all_of_the_united_kingdom_works(
            String notice, String last, String why) {
        assertThat(end(Rule.STANDSTILL, Regime.PROCUREMENT_ACT_2023, Case.USUAL, notice))
                .as(why)
                .contains(LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        // The eighth working day after the day after the notice, by the holidays of England; and as NHS England counts.
        "2026-03-02, 2026-03-13, 2026-03-12, nothing in between",
        "2026-03-11, 2026-03-24, 2026-03-23, St Patrick is none of England",
        "2026-03-30, 2026-04-14, 2026-04-13, Good Friday and Easter Monday",
        "2026-04-30, 2026-05-14, 2026-05-13, the first Monday of May",
        "2026-07-29, 2026-08-11, 2026-08-10, the Monday of Scotland is none of England",
        "2026-08-27, 2026-09-10, 2026-09-09, the last Monday of August",
        "2026-11-26, 2026-12-09, 2026-12-08, St Andrew is none of England",
        "2026-12-18, 2027-01-04, 2027-01-04, a Friday: the day after is a Saturday",
        "2026-12-23, 2027-01-08, 2027-01-07, Christmas and the new year",
        "2026-03-07, 2026-03-18, 2026-03-18, a Saturday",
        "2026-03-08, 2026-03-19, 2026-03-18, a Sunday: Monday is the day after"
    })
    void the_standstill_of_health_care_ends_after_the_eighth_working_day_after_the_day_after(
            String notice, String last, String elsewhere, String why) {
        assertThat(end(Rule.STANDSTILL, Regime.PROVIDER_SELECTION_REGIME, Case.ENGLAND, notice))
                .as(why)
                .contains(LocalDate.parse(last));
        assertThat(end(Rule.STANDSTILL_ELSEWHERE, Regime.PROVIDER_SELECTION_REGIME, Case.ENGLAND, notice))
                .as(why)
                .contains(LocalDate.parse(elsewhere));
    }

    @Test
    void wales_has_a_row_of_its_own_which_is_not_confirmed() {
        TimeLimit wales = TimeLimit.of(Rule.STANDSTILL, Regime.PROVIDER_SELECTION_REGIME, Case.WALES, COMMENCED)
                .orElseThrow();

        assertThat(wales.check()).isTrue();
        assertThat(wales.end(LocalDate.of(2026, 3, 2))).contains(LocalDate.of(2026, 3, 12));
        assertThat(end(Rule.STANDSTILL_ELSEWHERE, Regime.PROVIDER_SELECTION_REGIME, Case.WALES, "2026-03-02"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TENDERING, ELECTRONIC_WITH_DOCUMENTS, 25, 2026-03-27",
        "TENDERING, ELECTRONIC_OR_DOCUMENTS, 30, 2026-04-01",
        "TENDERING, NEITHER, 35, 2026-04-06",
        "TENDERING, SHORTENED, 10, 2026-03-12",
        "TENDERING, LIGHT_TOUCH, , ",
        "PARTICIPATION, USUAL, 25, 2026-03-27",
        "PARTICIPATION, URGENT, 10, 2026-03-12",
        "PARTICIPATION, LIGHT_TOUCH, , ",
        // Beginning with the day of signing.
        "DETAILS_NOTICE, USUAL, 30, 2026-03-31",
        "DETAILS_NOTICE, LIGHT_TOUCH, 120, 2026-06-29",
        "CONTRACT_PUBLISHED, USUAL, 90, 2026-05-30",
        "CONTRACT_PUBLISHED, LIGHT_TOUCH, 180, 2026-08-28"
    })
    void the_act_sets_these_days_from_monday_2_march_2026_on(Rule rule, Case applies, Integer days, LocalDate last) {
        TimeLimit limit = TimeLimit.of(rule, Regime.PROCUREMENT_ACT_2023, applies, COMMENCED)
                .orElseThrow();

        assertThat(limit.days()).isEqualTo(Optional.ofNullable(days));
        assertThat(limit.end(LocalDate.of(2026, 3, 2))).isEqualTo(Optional.ofNullable(last));
        assertThat(limit.source()).hasHost("www.legislation.gov.uk");
    }

    @Test
    void nothing_is_set_for_tenders_from_before_the_act_or_below_the_thresholds() {
        assertThat(TimeLimit.of(Rule.STANDSTILL, Regime.PROCUREMENT_ACT_2023, Case.USUAL, LocalDate.of(2025, 2, 23)))
                .isEmpty();
        assertThat(TimeLimit.of(Rule.STANDSTILL, Regime.PROCUREMENT_ACT_2023, Case.USUAL, LocalDate.of(2025, 2, 24)))
                .isPresent();
        CompleteDraft below = new CompleteDraft();
        below.say(TenderFields.REGIME, "below-threshold");
        assertThat(LegalPeriods.of(below.tender())).isEmpty();
    }

    @Test
    void beyond_the_years_whose_bank_holidays_are_known_no_day_is_given() {
        assertThat(end(Rule.STANDSTILL, Regime.PROCUREMENT_ACT_2023, Case.USUAL, "2028-12-20"))
                .isEmpty();
        assertThat(end(Rule.STANDSTILL, Regime.PROCUREMENT_ACT_2023, Case.USUAL, "2028-12-15"))
                .contains(LocalDate.of(2028, 12, 28));
        assertThat(end(Rule.STANDSTILL, Regime.PROVIDER_SELECTION_REGIME, Case.ENGLAND, "2028-12-15"))
                .contains(LocalDate.of(2028, 12, 29));
    }

    @Test
    void a_promised_standstill_of_a_light_touch_contract_is_as_long() {
        LegalPeriods.Standstill standstill =
                new CompleteDraft().tender().standstill().orElseThrow();

        assertThat(standstill.limit().voluntary()).isTrue();
        assertThat(standstill.ends()).contains(LocalDate.of(2027, 4, 15));
    }
}
