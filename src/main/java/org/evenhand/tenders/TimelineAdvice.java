package org.evenhand.tenders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.shared.WorkingDays;
import org.evenhand.tenders.Point.What;

/** What should give pause in a timeline: too little time, a deadline on a day off, a start before the standstill is over. */
final class TimelineAdvice {

    /** As many working days as a small provider should have to bid. Our advice, not law. */
    static final int TIME_TO_BID = 20;

    private TimelineAdvice() {}

    static Stream<Point> of(DraftTender tender) {
        WorkingDays calendar = tender.calendar();
        List<Point> points = new ArrayList<>();
        Optional<LocalDate> deadline = Milestone.DEADLINE.day(tender);
        Optional<LocalDate> published = Milestone.PUBLISHED.day(tender);
        deadline.flatMap(calendar::works)
                .filter(works -> !works)
                .ifPresent(
                        off -> points.add(Point.at(Chapter.TIMELINE, What.NOT_A_WORKING_DAY, TenderFields.DEADLINE)));
        if (Stream.of(Milestone.values())
                .flatMap(milestone -> milestone.day(tender).stream())
                .anyMatch(day -> !calendar.knows(day))) {
            points.add(Point.of(
                    Chapter.TIMELINE, What.HOLIDAYS_UNKNOWN, calendar.last().toString()));
        }
        if (published.isPresent() && deadline.isPresent()) {
            calendar.between(published.get(), deadline.get())
                    .filter(days -> days < TIME_TO_BID)
                    .ifPresent(days -> points.add(Point.at(
                            Chapter.TIMELINE,
                            What.LITTLE_TIME_TO_BID,
                            TenderFields.DEADLINE,
                            String.valueOf(days),
                            String.valueOf(TIME_TO_BID))));
            tendering(tender)
                    .filter(limit -> limit.end(published.get(), calendar)
                            .filter(end -> deadline.get().isBefore(end))
                            .isPresent())
                    .ifPresent(limit -> points.add(Point.at(
                            Chapter.TIMELINE,
                            What.LESS_THAN_THE_LAW,
                            TenderFields.DEADLINE,
                            String.valueOf(limit.days()),
                            limit.source().toString())));
        }
        Optional<LocalDate> starts = Milestone.STARTS.day(tender);
        standstillEnds(tender)
                .filter(end -> starts.filter(day -> !day.isAfter(end)).isPresent())
                .ifPresent(end -> points.add(Point.at(
                        Chapter.TIMELINE, What.STARTS_IN_STANDSTILL, Milestone.STARTS.field(), end.toString())));
        return points.stream();
    }

    /** The least time to bid that the law sets; light-touch contracts have none. */
    private static Optional<TimeLimit> tendering(DraftTender tender) {
        return tender.says(TenderFields.LIGHT_TOUCH).equals(TenderFields.YES)
                ? Optional.empty()
                : limit(tender, TimeLimit.Rule.TENDERING);
    }

    private static Optional<TimeLimit> limit(DraftTender tender, TimeLimit.Rule rule) {
        return tender.regime()
                .flatMap(regime ->
                        tender.day(TenderFields.COMMENCED).flatMap(commenced -> TimeLimit.of(rule, regime, commenced)));
    }

    /** The last day of the standstill, counted from the day the award notice is to be published. */
    static Optional<LocalDate> standstillEnds(DraftTender tender) {
        return Milestone.DECIDED
                .day(tender)
                .flatMap(day ->
                        limit(tender, TimeLimit.Rule.STANDSTILL).flatMap(limit -> limit.end(day, tender.calendar())));
    }
}
