package org.evenhand.tenders.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.WithAWholeDraft;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
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

        assertThat(publishing.publish(id, seen(), " ")).isInstanceOf(PublishOutcome.NoReason.class);
        assertThat(publishing.publish(id, seen(), "x".repeat(4001))).isInstanceOf(PublishOutcome.TooLong.class);
        assertThat(publishing.publish(id, seen(), "A new address")).isInstanceOf(PublishOutcome.Done.class);

        TenderNotice tenderNotice = reading.latest(id).orElseThrow();
        assertThat(tenderNotice.published().version()).isEqualTo(2);
        assertThat(tenderNotice.published().reason()).contains("A new address");
        assertThat(tenderNotice.changes())
                .containsExactly(new PublishedChange(
                        "notice/tender/contact", "tenders@northshire.example", "ask@northshire.example"));
        assertThat(reading.version(id, 1).orElseThrow().isLatest()).isFalse();
        assertThat(acts(id.value())).endsWith("tenders.amended");
    }

    @Test
    void criteria_are_changed_in_a_copy_which_leaves_what_was_published_alone() {
        PublishedTender first = publish();
        FrameworkId copy = publishing.changeCriteria(id);
        assertThat(copy).isNotEqualTo(first.framework()).isEqualTo(publishing.changeCriteria(id));
        PartId rule = frameworks.find(copy).orElseThrow().criteria().getLast().id();
        frameworks.answer(copy, rule, new FieldPath("question"), now(copy, rule, "question"), "How many visits?");
        WholeDraft.sign(context, id);

        assertThat(publishing.publish(id, seen(), "Clearer words")).isInstanceOf(PublishOutcome.Done.class);

        assertThat(reading.version(id, 1).orElseThrow().published().content().frozen())
                .isEqualTo(first.content().frozen());
        assertThat(reading.latest(id).orElseThrow().changes())
                .extracting(PublishedChange::place)
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
    void a_change_that_takes_time_away_must_leave_the_working_days_that_were_promised() {
        publish();
        shorten(8);

        assertThat(publishing.publish(id, seen(), "In haste"))
                .isInstanceOfSatisfying(PublishOutcome.TooSoon.class, soon -> {
                    assertThat(soon.days()).isEqualTo(10);
                    assertThat(soon.earliest()).isAfter(WholeDraft.workingDay(10));
                });
    }

    @Test
    void what_was_promised_with_the_first_version_is_not_unsaid_in_the_act_of_changing() {
        publish();
        assertThat(reading.latest(id).orElseThrow().published().content().says(NoticeField.AMENDMENT_DAYS))
                .isEqualTo("10");
        shorten(8);
        for (String fewer : List.of("2", "9")) {
            WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), fewer);
            assertThat(preview().refusal()).contains(new PublishOutcome.PromisedMore(10));
            assertThat(publishing.publish(id, seen(), "In haste")).isEqualTo(new PublishOutcome.PromisedMore(10));
        }
        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "0");
        assertThat(publishing.publish(id, seen(), "In haste")).isNotInstanceOf(PublishOutcome.Done.class);
        assertThat(reading.latest(id).orElseThrow().published().version()).isEqualTo(1);
    }

    @Test
    void a_longer_time_may_be_promised_and_binds_from_then_on() {
        publish();
        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "30");
        assertThat(publishing.publish(id, seen(), "More time for everybody")).isInstanceOf(PublishOutcome.Done.class);

        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "");
        assertThat(preview().refusal()).contains(new PublishOutcome.PromisedMore(30));
        WholeDraft.answer(context, id, TenderFields.AMENDMENT_DAYS.place(), "30");
        shorten(20);
        assertThat(preview().refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .isInstanceOfSatisfying(
                                PublishOutcome.TooSoon.class,
                                soon -> assertThat(soon.days()).isEqualTo(30)));
    }

    @Test
    void where_nobody_knows_the_bank_holidays_a_change_is_refused_and_not_let_through() {
        PublishedTender first = publish();
        DraftTender tender = tenders.find(id).orElseThrow();
        PublishedChange judges = new PublishedChange("criteria/R1/question", "a", "b");
        LocalDate last = tender.calendar().last();

        assertThat(AmendmentNoticePeriod.refusal(tender, first, List.of(judges), last.minusDays(5)))
                .contains(new PublishOutcome.DaysUnknown(last));
        assertThat(AmendmentNoticePeriod.refusal(tender, first, List.of(judges), last.plusDays(1)))
                .contains(new PublishOutcome.DaysUnknown(last));
    }

    @Test
    void whatever_day_it_is_a_change_is_refused_where_fewer_working_days_are_left_than_promised() {
        PublishedTender first = publish();
        DraftTender tender = tenders.find(id).orElseThrow();
        LocalDate deadline = tender.day(TenderFields.DEADLINE).orElseThrow();
        List<PublishedChange> judges = List.of(new PublishedChange("criteria/R1/question", "a", "b"));

        // Six weeks, with their weekends and whatever holidays fall in them.
        deadline.minusWeeks(6).datesUntil(deadline.plusDays(1)).forEach(today -> {
            int left = tender.calendar().between(today, deadline).orElseThrow();
            assertThat(AmendmentNoticePeriod.refusal(tender, first, judges, today)
                            .isEmpty())
                    .as("on %s with %d working days left", today, left)
                    .isEqualTo(left >= 10);
        });
    }

    @Test
    void the_days_of_a_published_tender_stay_what_they_were() {
        PublishedTender first = publish();
        LocalDate day = Days.of(first.at());
        WholeDraft.answer(
                context,
                id,
                TenderFields.of(Milestone.PUBLISHED).place(),
                day.plusDays(1).toString());

        LocalDate commenced = day.minusDays(20);
        assertThat(preview().refusal()).contains(new PublishOutcome.OtherDays(day, commenced, true));
        assertThat(publishing.publish(id, seen(), "A slip")).isInstanceOf(PublishOutcome.OtherDays.class);
        publishing.setDays(id);
        assertThat(preview().refusal()).isEmpty();

        WholeDraft.answer(context, id, TenderFields.COMMENCED.place(), day.toString());
        assertThat(preview().refusal()).contains(new PublishOutcome.OtherDays(day, commenced, true));
    }

    @Test
    void an_earlier_deadline_is_told_before_it_is_published() {
        publish();
        assertThat(preview().isEarlier()).isFalse();
        WholeDraft.answer(
                context, id, "timeline/deadline", WholeDraft.workingDay(50).toString());
        assertThat(preview().isEarlier()).isTrue();
        assertThat(preview().refusal()).isEmpty();
    }

    private void shorten(int days) {
        WholeDraft.answer(
                context, id, "timeline/questions", WholeDraft.workingDay(1).toString());
        WholeDraft.answer(
                context, id, "timeline/answers", WholeDraft.workingDay(2).toString());
        WholeDraft.answer(
                context, id, "timeline/deadline", WholeDraft.workingDay(days).toString());
    }
}
