package org.evenhand.tenders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.Missing;
import org.evenhand.criteria.PartId;
import org.evenhand.tenders.Point.What;

/** Whether every criterion can score, and bids can be judged by all together. */
final class ReadyCriteria {

    private ReadyCriteria() {}

    static Stream<Point> missing(FrameworkReading reading) {
        Map<PartId, List<Missing>> byCriterion = new LinkedHashMap<>();
        Missing.in(reading)
                .forEach(one -> byCriterion
                        .computeIfAbsent(one.criterion().id(), any -> new java.util.ArrayList<>())
                        .add(one));
        if (byCriterion.isEmpty() && reading.tender().isEmpty()) {
            return Stream.of(Point.of(Chapter.CRITERIA, What.FRAMEWORK_UNSOUND, String.join(" ", reading.whole())));
        }
        return byCriterion.values().stream()
                .map(all -> Point.of(
                        Chapter.CRITERIA,
                        What.CRITERION_UNFINISHED,
                        name(all.getFirst().criterion()),
                        String.valueOf(all.size())));
    }

    /** Its reference and title; nothing for what belongs to the framework as a whole. */
    private static String name(DraftPart criterion) {
        return criterion.id().equals(PartId.FRAMEWORK) ? "" : criterion.heading();
    }
}
