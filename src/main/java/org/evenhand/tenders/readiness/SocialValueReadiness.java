package org.evenhand.tenders.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/**
 * Readiness of social value: the record that the Act of 2012 asks for is kept, and social value is scored or there is a
 * reason why not.
 */
final class SocialValueReadiness {

    private static final PartId SECTION = new PartId("social-value");

    private SocialValueReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender, Framework framework, LocalDate today) {
        Stream<ReadinessIssue> record = Stream.concat(
                BasicsReadiness.unanswered(Chapter.SOCIAL_VALUE, tender, TenderFields.SOCIAL_VALUE_RECORD),
                considered(tender, today));
        return isScored(framework)
                ? record
                : Stream.concat(
                        record,
                        BasicsReadiness.unanswered(
                                Chapter.SOCIAL_VALUE, tender, List.of(TenderFields.WHY_NO_SOCIAL_VALUE)));
    }

    /** The Act asks for it before the procurement begins, and so it was done by now. */
    private static Stream<ReadinessIssue> considered(DraftTender tender, LocalDate today) {
        TenderField field = TenderFields.CONSIDERED_ON;
        Optional<LocalDate> begins = tender.day(TenderFields.COMMENCED);
        Stream<ReadinessIssue> late = tender
                .day(field)
                .filter(day -> begins.filter(begun -> !day.isBefore(begun)).isPresent())
                .map(day -> ReadinessIssue.at(Chapter.SOCIAL_VALUE, What.CONSIDERED_TOO_LATE, field))
                .stream();
        return Stream.concat(late, BasicsReadiness.ahead(Chapter.SOCIAL_VALUE, tender.whole(), field, today));
    }

    /** Whether a criterion of social value has weight. */
    static boolean isScored(Framework framework) {
        return framework.criteria(SECTION).stream()
                .anyMatch(criterion -> FrameworkFigures.weight(criterion).signum() > 0);
    }
}
