package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.junit.jupiter.api.Test;

/** What is published changes only as a new version with a reason, and leaves bidders their time. */
abstract class AmendingTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends AmendingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AmendingTendersTest {}

    @Test
    void a_change_of_words_is_a_new_version_with_a_reason() {
        publish();
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");

        assertThat(publishing.publish(id, seen(), " ")).isInstanceOf(Publishing.NoReason.class);
        assertThat(publishing.publish(id, seen(), "x".repeat(4001))).isInstanceOf(Publishing.TooLong.class);
        assertThat(publishing.publish(id, seen(), "A new address")).isInstanceOf(Publishing.Done.class);

        Notice notice = reading.latest(id).orElseThrow();
        assertThat(notice.published().version()).isEqualTo(2);
        assertThat(notice.published().reason()).contains("A new address");
        assertThat(notice.changes())
                .containsExactly(
                        new Change("notice/tender/contact", "tenders@northshire.example", "ask@northshire.example"));
        assertThat(reading.version(id, 1).orElseThrow().isLatest()).isFalse();
        assertThat(acts(id.value())).endsWith("tenders.amended");
    }

    @Test
    void criteria_are_changed_in_a_copy_which_leaves_what_was_published_alone() {
        Published first = publish();
        FrameworkId copy = publishing.changeCriteria(id);
        assertThat(copy).isNotEqualTo(first.framework()).isEqualTo(publishing.changeCriteria(id));
        PartId rule = frameworks.find(copy).orElseThrow().criteria().getLast().id();
        frameworks.answer(copy, rule, "question", now(copy, rule, "question"), "How many visits?");
        WholeDraft.sign(context, id);

        assertThat(publishing.publish(id, seen(), "Clearer words")).isInstanceOf(Publishing.Done.class);

        assertThat(reading.version(id, 1).orElseThrow().published().content().frozen())
                .isEqualTo(first.content().frozen());
        assertThat(reading.latest(id).orElseThrow().changes())
                .extracting(Change::place)
                .containsExactly("criteria/R1/question");
        assertThat(frameworks.find(copy).orElseThrow().frozen()).isPresent();
    }

    private String now(FrameworkId framework, PartId part, String place) {
        return frameworks
                .find(framework)
                .orElseThrow()
                .criterion(part)
                .orElseThrow()
                .answer(place);
    }

    @Test
    void a_change_that_takes_time_away_must_leave_the_working_days_of_the_buyers_rule() {
        publish();
        WholeDraft.answer(
                context, id, "timeline/questions", WholeDraft.workingDay(1).toString());
        WholeDraft.answer(
                context, id, "timeline/answers", WholeDraft.workingDay(2).toString());
        WholeDraft.answer(
                context, id, "timeline/deadline", WholeDraft.workingDay(8).toString());

        assertThat(publishing.publish(id, seen(), "In haste"))
                .isInstanceOfSatisfying(Publishing.TooSoon.class, soon -> {
                    assertThat(soon.days()).isEqualTo(10);
                    assertThat(soon.earliest()).isAfter(WholeDraft.workingDay(10));
                });
        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "2");
        assertThat(publishing.publish(id, seen(), "In haste")).isInstanceOf(Publishing.Done.class);
    }
}
