package org.evenhand.tenders.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.notices.Milestone;
import org.evenhand.shared.WorkingDays;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.LegalPeriods;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TimeLimit;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Finds what should give pause in a timeline: days off, too little time, a start before the standstill is over. */
final class TimelineAdvice {

    /** As many working days as a small provider should have to bid. Our advice, not law. */
    static final int TIME_TO_BID = 20;

    /** As many as it should have to ask. Our advice, not law. */
    static final int TIME_TO_ASK = 10;

    /** As many as should be left of them once every question is answered. Our advice, not law. */
    static final int TIME_AFTER_ANSWERS = 5;

    private TimelineAdvice() {}

    static Stream<ReadinessIssue> of(DraftTender tender, LocalDate today) {
        return Stream.of(
                        daysOff(tender, today),
                        unknown(tender),
                        little(tender, Milestone.PUBLISHED, Milestone.QUESTIONS, What.LITTLE_TIME_TO_ASK, TIME_TO_ASK),
                        little(
                                tender,
                                Milestone.ANSWERS,
                                Milestone.DEADLINE,
                                What.LITTLE_TIME_AFTER_ANSWERS,
                                TIME_AFTER_ANSWERS),
                        little(tender, Milestone.PUBLISHED, Milestone.DEADLINE, What.LITTLE_TIME_TO_BID, TIME_TO_BID),
                        lessThanTheLaw(tender),
                        inStandstill(tender))
                .flatMap(points -> points);
    }

    /** The same of every day that lies ahead, whatever happens on it. */
    private static Stream<ReadinessIssue> daysOff(DraftTender tender, LocalDate today) {
        WorkingDays calendar = tender.calendar();
        return Arrays.stream(Milestone.values())
                .filter(milestone -> tender.day(milestone)
                        .filter(day -> day.isAfter(today))
                        .flatMap(calendar::works)
                        .filter(works -> !works)
                        .isPresent())
                .map(milestone ->
                        ReadinessIssue.at(Chapter.TIMELINE, What.NOT_A_WORKING_DAY, TenderFields.of(milestone)));
    }

    private static Stream<ReadinessIssue> unknown(DraftTender tender) {
        WorkingDays calendar = tender.calendar();
        boolean known = Arrays.stream(Milestone.values())
                .flatMap(milestone -> tender.day(milestone).stream())
                .allMatch(calendar::knows);
        boolean counted = LegalPeriods.standstill(tender)
                .map(standstill -> standstill.ends().isPresent())
                .orElse(true);
        return known && counted
                ? Stream.empty()
                : Stream.of(ReadinessIssue.of(
                        Chapter.TIMELINE,
                        What.HOLIDAYS_UNKNOWN,
                        calendar.first().toString(),
                        calendar.last().toString()));
    }

    private static Stream<ReadinessIssue> little(
            DraftTender tender, Milestone from, Milestone to, What what, int enough) {
        return tender
                .day(from)
                .flatMap(first ->
                        tender.day(to).flatMap(last -> tender.calendar().between(first, last)))
                .filter(days -> days < enough)
                .map(days -> ReadinessIssue.at(
                        Chapter.TIMELINE, what, TenderFields.of(to), String.valueOf(days), String.valueOf(enough)))
                .stream();
    }

    private static Stream<ReadinessIssue> lessThanTheLaw(DraftTender tender) {
        List<ReadinessIssue> points = new ArrayList<>();
        Optional<LocalDate> deadline = tender.day(Milestone.DEADLINE);
        LegalPeriods.of(tender, TimeLimit.Rule.TENDERING)
                .ifPresent(limit -> tender.day(Milestone.PUBLISHED)
                        .flatMap(limit::end)
                        .filter(end -> deadline.filter(day -> day.isBefore(end)).isPresent())
                        .ifPresent(end -> points.add(ReadinessIssue.at(
                                Chapter.TIMELINE,
                                What.LESS_THAN_THE_LAW,
                                TenderFields.DEADLINE,
                                String.valueOf(limit.days().orElseThrow()),
                                end.toString(),
                                limit.source().toString()))));
        return points.stream();
    }

    private static Stream<ReadinessIssue> inStandstill(DraftTender tender) {
        Optional<LocalDate> starts = tender.day(Milestone.STARTS);
        return LegalPeriods.standstill(tender)
                .flatMap(standstill -> standstill
                        .ends()
                        .filter(end -> starts.filter(day -> !day.isAfter(end)).isPresent())
                        .map(end -> ReadinessIssue.at(
                                Chapter.TIMELINE,
                                standstill.limit().voluntary()
                                        ? What.STARTS_IN_VOLUNTARY_STANDSTILL
                                        : What.STARTS_IN_STANDSTILL,
                                TenderFields.of(Milestone.STARTS),
                                end.toString())))
                .stream();
    }
}
