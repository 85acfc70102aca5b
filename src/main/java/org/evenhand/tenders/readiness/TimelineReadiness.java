package org.evenhand.tenders.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.notices.Milestone;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.ClockTime;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.publishing.AmendmentNoticePeriod;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of the timeline: every day is there, in order, and the deadline lies ahead. */
final class TimelineReadiness {

    private TimelineReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender, Instant now) {
        List<TenderField> days = Stream.concat(
                        Stream.of(
                                        TenderFields.AUTHORITY,
                                        TenderFields.ELECTRONIC,
                                        TenderFields.DOCUMENTS,
                                        TenderFields.SHORTENED)
                                .filter(field -> TenderFields.isAsked(tender, field)),
                        Arrays.stream(Milestone.values()).map(TenderFields::of))
                .toList();
        return Stream.of(
                        BasicsReadiness.unanswered(Chapter.TIMELINE, tender, days),
                        deadline(tender, now),
                        disorder(tender),
                        promise(tender))
                .flatMap(points -> points);
    }

    private static Stream<ReadinessIssue> promise(DraftTender tender) {
        return AmendmentNoticePeriod.isPromise(tender)
                ? Stream.empty()
                : Stream.of(ReadinessIssue.at(Chapter.TIMELINE, What.DAYS_LEFT_FORM, TenderFields.AMENDMENT_DAYS));
    }

    private static Stream<ReadinessIssue> deadline(DraftTender tender, Instant now) {
        TenderField field = TenderFields.DEADLINE_TIME;
        if (tender.says(field).isBlank()) {
            return Stream.of(ReadinessIssue.at(Chapter.TIMELINE, What.NOT_ANSWERED, field));
        }
        if (ClockTime.read(tender.says(field)).isEmpty()) {
            return Stream.of(ReadinessIssue.at(Chapter.TIMELINE, What.NOT_A_TIME, field));
        }
        if (tender.day(TenderFields.DEADLINE).isEmpty()) {
            return Stream.empty();
        }
        return tender.deadline()
                .map(moment -> moment.toInstant().isAfter(now)
                        ? Stream.<ReadinessIssue>empty()
                        : Stream.of(ReadinessIssue.at(Chapter.TIMELINE, What.DEADLINE_PASSED, TenderFields.DEADLINE)))
                .orElseGet(() -> Stream.of(ReadinessIssue.at(Chapter.TIMELINE, What.NO_SUCH_MOMENT, field)));
    }

    /** Each day that lies before the last one answered above it. */
    private static Stream<ReadinessIssue> disorder(DraftTender tender) {
        List<Milestone> answered = Arrays.stream(Milestone.values())
                .filter(milestone -> tender.day(milestone).isPresent())
                .toList();
        List<ReadinessIssue> points = new ArrayList<>();
        for (int i = 1; i < answered.size(); i++) {
            Milestone before = answered.get(i - 1);
            Milestone after = answered.get(i);
            if (tender.day(after).orElseThrow().isBefore(tender.day(before).orElseThrow())) {
                points.add(
                        ReadinessIssue.at(Chapter.TIMELINE, What.OUT_OF_ORDER, TenderFields.of(after), before.word()));
            }
        }
        return points.stream();
    }
}
