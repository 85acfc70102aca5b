package org.evenhand.tenders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;
import org.evenhand.tenders.Point.What;

/** Whether the record of 2012 is kept, and whether social value is scored or there is a reason why not. */
final class ReadySocialValue {

    private static final PartId SECTION = new PartId("social-value");

    private ReadySocialValue() {}

    static Stream<Point> missing(DraftTender tender, Framework framework, LocalDate today) {
        Stream<Point> record = Stream.concat(
                ReadyBasics.unanswered(Chapter.SOCIAL_VALUE, tender, TenderFields.SOCIAL_VALUE_RECORD),
                considered(tender, today));
        return isScored(framework)
                ? record
                : Stream.concat(
                        record,
                        ReadyBasics.unanswered(
                                Chapter.SOCIAL_VALUE, tender, List.of(TenderFields.WHY_NO_SOCIAL_VALUE)));
    }

    /** The Act asks for it before the procurement begins, and so it was done by now. */
    private static Stream<Point> considered(DraftTender tender, LocalDate today) {
        TenderField field = TenderFields.CONSIDERED_ON;
        Optional<LocalDate> begins = tender.day(TenderFields.COMMENCED);
        Stream<Point> late = tender
                .day(field)
                .filter(day -> begins.filter(begun -> !day.isBefore(begun)).isPresent())
                .map(day -> Point.at(Chapter.SOCIAL_VALUE, What.CONSIDERED_TOO_LATE, field))
                .stream();
        return Stream.concat(late, ReadyBasics.ahead(Chapter.SOCIAL_VALUE, tender.whole(), field, today));
    }

    /** Whether a criterion of social value has weight. */
    static boolean isScored(Framework framework) {
        return framework.criteria(SECTION).stream()
                .anyMatch(criterion -> FrameworkFigures.weight(criterion).signum() > 0);
    }
}
