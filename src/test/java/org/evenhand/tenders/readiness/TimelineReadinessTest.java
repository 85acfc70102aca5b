package org.evenhand.tenders.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadinessIssue.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a draft lie in order, and ahead where they must. */
class TimelineReadinessTest {

    private final CompleteDraft draft = new CompleteDraft();

    private List<What> missing() {
        return draft.ready().missing().stream().map(ReadinessIssue::what).toList();
    }

    @Test
    void the_deadline_lies_ahead_at_a_time_that_there_is() {
        draft.say(TenderFields.DEADLINE_TIME, "midday or so");
        assertThat(missing()).containsExactly(What.NOT_A_TIME);
        draft.answers.put("timeline/deadline", "2027-03-28");
        draft.answers.put("timeline/evaluated", "2027-03-30");
        draft.say(TenderFields.DEADLINE_TIME, "1.30am");
        assertThat(missing()).containsExactly(What.NO_SUCH_MOMENT);
        for (String day : List.of("published", "questions", "answers", "deadline")) {
            draft.answers.put("timeline/" + day, "2026-11-24");
        }
        draft.say(TenderFields.COMMENCED, "2026-11-24");
        draft.say(TenderFields.DEADLINE_TIME, "12:00");
        assertThat(missing()).containsExactly(What.DEADLINE_PASSED);
        draft.say(TenderFields.DEADLINE_TIME, "12:01");
        assertThat(missing()).isEmpty();
    }

    @Test
    void days_come_in_order() {
        draft.answers.put("timeline/questions", "2027-01-10");

        assertThat(draft.ready().missing()).singleElement().satisfies(readinessIssue -> {
            assertThat(readinessIssue.what()).isEqualTo(What.OUT_OF_ORDER);
            assertThat(readinessIssue.about()).containsExactly("published");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "'', true", "0, false", "-1, false", "101, false", "2.5, false", "ten, false"})
    void the_days_left_after_a_change_are_a_whole_number(String days, boolean fit) {
        draft.say(TenderFields.AMENDMENT_DAYS, days);

        assertThat(missing()).isEqualTo(fit ? List.of() : List.of(What.DAYS_LEFT_FORM));
    }

    @Test
    void a_procurement_begins_with_its_notice_at_the_latest() {
        draft.say(TenderFields.COMMENCED, "2027-01-12");
        assertThat(missing()).containsExactly(What.BEGINS_AFTER_NOTICE);
        draft.say(TenderFields.COMMENCED, "2026-12-01");
        assertThat(missing()).isEmpty();
    }

    @Test
    void what_had_to_be_considered_before_was_considered_before_and_not_in_days_to_come() {
        draft.say(TenderFields.COMMENCED, "2026-11-10");
        draft.say(TenderFields.CONSIDERED_ON, "2026-11-11");
        assertThat(missing()).containsExactly(What.CONSIDERED_TOO_LATE);
        draft.say(TenderFields.CONSIDERED_ON, "2026-11-10");
        assertThat(missing()).containsExactly(What.CONSIDERED_TOO_LATE);
        draft.say(TenderFields.CONSIDERED_ON, "2026-11-09");
        assertThat(missing()).isEmpty();
        draft.say(TenderFields.COMMENCED, "2027-01-11");
        draft.say(TenderFields.CONSIDERED_ON, "2026-11-25");
        assertThat(missing()).containsExactly(What.LIES_AHEAD);
        draft.say(TenderFields.CONSIDERED_ON, "2026-11-24");
        assertThat(missing()).isEmpty();
        draft.say(TenderFields.NO_INTERESTS_ON, "2026-11-25");
        assertThat(missing()).containsExactly(What.LIES_AHEAD);
    }
}
