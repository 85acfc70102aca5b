package org.evenhand.tenders.readiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.criteria.CompletenessIssue;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of the criteria: each can score, and bids can be judged by all together. */
final class CriteriaReadiness {

    private CriteriaReadiness() {}

    static Stream<ReadinessIssue> missing(FrameworkReading reading) {
        Map<PartId, List<CompletenessIssue>> byCriterion = new LinkedHashMap<>();
        CompletenessIssue.in(reading)
                .forEach(one -> byCriterion
                        .computeIfAbsent(one.criterion().id(), any -> new java.util.ArrayList<>())
                        .add(one));
        if (byCriterion.isEmpty() && reading.tender().isEmpty()) {
            return Stream.of(
                    ReadinessIssue.of(Chapter.CRITERIA, What.FRAMEWORK_UNSOUND, String.join(" ", reading.whole())));
        }
        return byCriterion.values().stream()
                .map(all -> ReadinessIssue.of(
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
