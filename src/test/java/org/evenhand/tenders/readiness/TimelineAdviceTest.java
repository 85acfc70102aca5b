package org.evenhand.tenders.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.notices.Milestone;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadinessIssue.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What gives pause in a timeline is told of every day alike, and keeps nothing from being published. */
class TimelineAdviceTest {

    private final CompleteDraft draft = new CompleteDraft();

    private List<What> advice() {
        return draft.ready().advice().stream().map(ReadinessIssue::what).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_day_off_is_told_whatever_happens_on_it(Milestone milestone) {
        // A Saturday, and St Patrick’s day, which is kept in Northern Ireland only.
        for (String day : List.of("2027-03-13", "2027-03-17")) {
            CompleteDraft one = new CompleteDraft();
            one.answers.put(TenderFields.of(milestone).place(), day);

            assertThat(one.ready().advice())
                    .filteredOn(readinessIssue -> readinessIssue.what() == What.NOT_A_WORKING_DAY)
                    .singleElement()
                    .satisfies(
                            readinessIssue -> assertThat(readinessIssue.field()).contains(TenderFields.of(milestone)));
        }
    }

    @Test
    void under_the_regime_for_health_care_only_the_holidays_of_england_count() {
        draft.answers.put("timeline/evaluated", "2027-03-17");
        draft.say(TenderFields.REGIME, "provider-selection-regime");
        draft.say(TenderFields.AUTHORITY, "england");

        assertThat(advice()).isEmpty();
    }

    @Test
    void little_time_to_ask_to_use_the_answers_and_to_bid_is_told() {
        draft.answers.put("timeline/questions", "2027-01-14");
        assertThat(advice()).containsExactly(What.LITTLE_TIME_TO_ASK);
        draft.answers.put("timeline/answers", "2027-02-17");
        assertThat(advice()).containsExactly(What.LITTLE_TIME_TO_ASK, What.LITTLE_TIME_AFTER_ANSWERS);
        draft.answers.put("timeline/answers", "2027-01-20");
        draft.answers.put("timeline/deadline", "2027-01-29");
        assertThat(draft.ready().advice())
                .filteredOn(readinessIssue -> readinessIssue.what() == What.LITTLE_TIME_TO_BID)
                .singleElement()
                .satisfies(readinessIssue -> assertThat(readinessIssue.about()).containsExactly("14", "20"));
    }

    @Test
    void a_start_in_the_standstill_is_told_and_for_light_touch_that_it_is_voluntary() {
        // By hand: award on Tuesday 6 April; eight working days with that day end on Thursday 15 April.
        draft.answers.put("timeline/starts", "2027-04-15");
        assertThat(advice()).containsExactly(What.STARTS_IN_VOLUNTARY_STANDSTILL);
        notLightTouch();
        assertThat(advice()).containsExactly(What.STARTS_IN_STANDSTILL);
        draft.answers.put("timeline/starts", "2027-04-16");
        assertThat(advice()).isEmpty();
    }

    @Test
    void where_bank_holidays_are_not_known_that_is_said() {
        draft.answers.put("timeline/starts", "2029-04-16");
        assertThat(draft.ready().advice()).singleElement().satisfies(readinessIssue -> {
            assertThat(readinessIssue.what()).isEqualTo(What.HOLIDAYS_UNKNOWN);
            assertThat(readinessIssue.about()).containsExactly("2024-01-01", "2028-12-31");
        });
        assertThat(draft.ready().missing()).isEmpty();

        // Every day is known, but the standstill would end beyond.
        draft.answers.put("timeline/starts", "2028-12-29");
        draft.answers.put("timeline/decided", "2028-12-28");
        assertThat(advice()).contains(What.HOLIDAYS_UNKNOWN);
        assertThat(draft.tender().standstill().orElseThrow().ends()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Notice on Monday 11 January 2027; the day after is day 1.
        "yes, yes, none, 25, 2027-02-05",
        "yes, no, none, 30, 2027-02-10",
        "no, yes, none, 30, 2027-02-10",
        "no, no, none, 35, 2027-02-15",
        "no, no, urgency, 10, 2027-01-21",
        "yes, no, planned-procurement-notice, 10, 2027-01-21",
        "yes, yes, dynamic-market, 10, 2027-01-21"
    })
    void less_time_than_section_54_sets_is_told_to_the_day(
            String electronic, String documents, String shortened, String days, String first) {
        notLightTouch();
        draft.say(TenderFields.ELECTRONIC, electronic);
        draft.say(TenderFields.DOCUMENTS, documents);
        draft.say(TenderFields.SHORTENED, shortened);
        draft.answers.put("timeline/questions", "2027-01-12");
        draft.answers.put("timeline/answers", "2027-01-13");

        draft.answers.put(
                "timeline/deadline",
                java.time.LocalDate.parse(first).minusDays(1).toString());
        assertThat(draft.ready().advice())
                .filteredOn(readinessIssue -> readinessIssue.what() == What.LESS_THAN_THE_LAW)
                .singleElement()
                .satisfies(readinessIssue -> assertThat(readinessIssue.about()).startsWith(days, first));
        draft.answers.put("timeline/deadline", first);
        assertThat(advice()).doesNotContain(What.LESS_THAN_THE_LAW);
    }

    @Test
    void light_touch_has_no_least_time_for_bids() {
        draft.answers.put("timeline/questions", "2027-01-11");
        draft.answers.put("timeline/answers", "2027-01-11");
        draft.answers.put("timeline/deadline", "2027-01-12");

        assertThat(advice()).contains(What.LITTLE_TIME_TO_BID).doesNotContain(What.LESS_THAN_THE_LAW);
    }

    private void notLightTouch() {
        draft.say(TenderFields.LIGHT_TOUCH, "no");
        draft.say(TenderFields.ELECTRONIC, "yes");
        draft.say(TenderFields.DOCUMENTS, "yes");
        draft.say(TenderFields.SHORTENED, "none");
    }
}
