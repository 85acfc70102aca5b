package org.evenhand.tenders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.tenders.Point.What;

/** Whether every day of the timeline is there, in order, and the deadline lies ahead. */
final class ReadyTimeline {

    private ReadyTimeline() {}

    static Stream<Point> missing(DraftTender tender, Instant now) {
        List<TenderField> days = Stream.concat(
                        Stream.of(
                                        TenderFields.AUTHORITY,
                                        TenderFields.ELECTRONIC,
                                        TenderFields.DOCUMENTS,
                                        TenderFields.SHORTENED)
                                .filter(field -> TenderFields.isAsked(tender, field)),
                        Arrays.stream(Milestone.values()).map(Milestone::field))
                .toList();
        return Stream.of(
                        ReadyBasics.unanswered(Chapter.TIMELINE, tender, days),
                        deadline(tender, now),
                        disorder(tender),
                        promise(tender))
                .flatMap(points -> points);
    }

    private static Stream<Point> promise(DraftTender tender) {
        return TimeForChange.isPromise(tender)
                ? Stream.empty()
                : Stream.of(Point.at(Chapter.TIMELINE, What.DAYS_LEFT_FORM, TenderFields.AMENDMENT_DAYS));
    }

    private static Stream<Point> deadline(DraftTender tender, Instant now) {
        TenderField field = TenderFields.DEADLINE_TIME;
        if (tender.says(field).isBlank()) {
            return Stream.of(Point.at(Chapter.TIMELINE, What.NOT_ANSWERED, field));
        }
        if (ClockTime.read(tender.says(field)).isEmpty()) {
            return Stream.of(Point.at(Chapter.TIMELINE, What.NOT_A_TIME, field));
        }
        if (tender.day(TenderFields.DEADLINE).isEmpty()) {
            return Stream.empty();
        }
        return tender.deadline()
                .map(moment -> moment.toInstant().isAfter(now)
                        ? Stream.<Point>empty()
                        : Stream.of(Point.at(Chapter.TIMELINE, What.DEADLINE_PASSED, TenderFields.DEADLINE)))
                .orElseGet(() -> Stream.of(Point.at(Chapter.TIMELINE, What.NO_SUCH_MOMENT, field)));
    }

    /** Each day that lies before the last one answered above it. */
    private static Stream<Point> disorder(DraftTender tender) {
        List<Milestone> answered = Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.day(tender).isPresent())
                .toList();
        List<Point> points = new ArrayList<>();
        for (int i = 1; i < answered.size(); i++) {
            Milestone before = answered.get(i - 1);
            Milestone after = answered.get(i);
            if (after.day(tender).orElseThrow().isBefore(before.day(tender).orElseThrow())) {
                points.add(Point.at(Chapter.TIMELINE, What.OUT_OF_ORDER, after.field(), before.word()));
            }
        }
        return points.stream();
    }
}
