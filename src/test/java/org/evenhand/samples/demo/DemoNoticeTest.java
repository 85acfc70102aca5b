package org.evenhand.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.readiness.CheckingTenders;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.evenhand.tenders.readiness.ReadyToPublish;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration has a tender that everybody reads, published by the acts by which every tender is. */
class DemoNoticeTest extends PublishedPages {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    private static final FrameworkReading CRITERIA = FrameworkReading.of(new CompleteDraft().framework());

    /** Longer than the years of which bank holidays are known. */
    private static final int DAYS = 900;

    @Autowired
    ReadingNotices reading;

    @Autowired
    DemoNotice example;

    @Autowired
    JdbcClient jdbc;

    private List<String> acts() {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(DemoNotice.ID.value())
                .query(String.class)
                .list();
    }

    @Test
    void it_is_published_and_was_changed_once_with_a_reason() {
        TenderNotice tenderNotice = reading.latest(DemoNotice.ID).orElseThrow();

        assertThat(tenderNotice.published().version()).isEqualTo(2);
        assertThat(tenderNotice.published().by()).isEqualTo("Ceri Vaughan");
        assertThat(tenderNotice.published().reason())
                .hasValueSatisfying(why -> assertThat(why).contains("Every bidder has a week more now"));
        assertThat(tenderNotice.changes())
                .extracting(PublishedChange::place)
                .containsSubsequence(
                        "notice/tender/how-to-bid",
                        "notice/tender/timeline/questions",
                        "notice/tender/timeline/answers",
                        "notice/tender/timeline/deadline",
                        "notice/tender/timeline/evaluated");
        assertThat(reading.version(DemoNotice.ID, 1).orElseThrow().published().deadline())
                .isBefore(tenderNotice.published().deadline());
        assertThat(reading.areSomeOnTheirWay()).isFalse();
    }

    @Test
    void every_act_is_on_record_as_that_of_the_commissioner() {
        assertThat(acts())
                .containsSubsequence(
                        "tenders.signed-off",
                        "tenders.published",
                        "tenders.tender-changed",
                        "tenders.signed-off",
                        "tenders.amended");
    }

    @Test
    void nothing_is_missing_from_it_and_nothing_advised() {
        SignedInAs.demo(context, "commissioner");
        ReadyToPublish ready = context.getBean(CheckingTenders.class).ready(DemoNotice.ID);

        assertThat(ready.missing()).isEmpty();
        assertThat(ready.advice()).isEmpty();
    }

    @Test
    void starting_once_more_makes_nothing_and_leaves_nobody_signed_in() {
        List<String> before = acts();
        SignedInAs.nobody();

        example.make();

        assertThat(acts()).isEqualTo(before);
        assertThat(reading.latest(DemoNotice.ID).orElseThrow().versions()).hasSize(2);
        assertThat(context.getBean(CurrentPerson.class).signedIn()).isEmpty();
    }

    @Test
    void it_can_be_published_and_changed_on_whatever_day_the_demonstration_begins() {
        LocalDate first = LocalDate.of(2026, 11, 24);
        List<String> trouble = new ArrayList<>();
        first.datesUntil(first.plusDays(DAYS)).forEach(day -> {
            SortedMap<String, String> answers = new TreeMap<>(DemoNoticeAnswers.tender(day));
            trouble(day, answers).map(one -> day + ": " + one).forEach(trouble::add);
            answers.putAll(DemoNoticeAnswers.change(day));
            trouble(day, answers).map(one -> day + " anew: " + one).forEach(trouble::add);
        });

        assertThat(trouble).isEmpty();
    }

    private static Stream<ReadinessIssue> trouble(LocalDate day, Map<String, String> answers) {
        List<TenderPart> parts = new ArrayList<>(
                List.of(new TenderPart(TenderPart.Id.TENDER, TenderPart.Kind.TENDER, new TreeMap<>(answers))));
        parts.add(part("buyer", TenderPart.Kind.BUYER, Map.of("organisation", NORTHSHIRE.value(), "share", "100")));
        DemoNoticeAnswers.LOTS.forEach((id, lot) -> parts.add(part(id, TenderPart.Kind.LOT, lot)));
        parts.add(part("interest", TenderPart.Kind.INTEREST, DemoNoticeAnswers.interest(day)));
        DraftTender tender = new DraftTender(
                DemoNotice.ID,
                NORTHSHIRE,
                new FrameworkId("f"),
                TenderStatus.PLANNING,
                List.copyOf(parts),
                CompleteDraft.buying(parts),
                1,
                "Ceri",
                CompleteDraft.NOW);
        ReadyToPublish ready = ReadyToPublish.of(
                tender,
                CRITERIA,
                List.of(),
                day.atTime(LocalTime.MAX).atZone(Days.HERE).toInstant());
        return Stream.concat(
                ready.missing().stream(),
                ready.advice(Chapter.TIMELINE).stream()
                        .filter(one -> one.what() != ReadinessIssue.What.HOLIDAYS_UNKNOWN));
    }

    private static TenderPart part(String id, TenderPart.Kind kind, Map<String, String> answers) {
        return new TenderPart(new TenderPart.Id(id), kind, new TreeMap<>(answers));
    }
}
