package org.evenhand.tenders;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;

/** Whether the record of 2012 is kept, and whether social value is scored or there is a reason why not. */
final class ReadySocialValue {

    private static final PartId SECTION = new PartId("social-value");

    private ReadySocialValue() {}

    static Stream<Point> missing(DraftTender tender, Framework framework) {
        Stream<Point> record = ReadyBasics.unanswered(Chapter.SOCIAL_VALUE, tender, TenderFields.SOCIAL_VALUE_RECORD);
        return isScored(framework)
                ? record
                : Stream.concat(
                        record,
                        ReadyBasics.unanswered(
                                Chapter.SOCIAL_VALUE, tender, List.of(TenderFields.WHY_NO_SOCIAL_VALUE)));
    }

    /** Whether a criterion of social value has weight. */
    static boolean isScored(Framework framework) {
        return framework.criteria(SECTION).stream()
                .anyMatch(criterion -> FrameworkFigures.weight(criterion).signum() > 0);
    }
}
