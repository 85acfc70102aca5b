package org.evenhand.tenders.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.shared.Days;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.signoff.BuyerSignOff;

/**
 * List of what keeps a draft from being published, and of what its writer should think about before.
 *
 * @param missing each thing that the law, bidders or the contract need, in the order of the chapters
 * @param advice what can be published all the same
 */
public record ReadyToPublish(List<ReadinessIssue> missing, List<ReadinessIssue> advice) {

    /** Copies the lists. */
    public ReadyToPublish {
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
    }

    /**
     * Looks at a draft. What it says is worked out from these and nothing else.
     *
     * @param signOffs how each buyer's agreement stands
     * @param now by which the deadline must lie ahead
     */
    public static ReadyToPublish of(
            DraftTender tender, FrameworkReading reading, List<BuyerSignOff> signOffs, Instant now) {
        LocalDate today = Days.of(now);
        List<ReadinessIssue> missing = Stream.of(
                        BasicsReadiness.missing(tender),
                        CriteriaReadiness.missing(reading),
                        BuyersReadiness.missing(tender),
                        LotsReadiness.missing(tender),
                        TimelineReadiness.missing(tender, now),
                        SocialValueReadiness.missing(tender, reading.framework(), today),
                        BarriersReadiness.missing(tender),
                        ConflictsReadiness.missing(tender, today),
                        BuyersReadiness.unsigned(signOffs))
                .flatMap(points -> points)
                .toList();
        List<ReadinessIssue> advice = Stream.of(
                        BasicsReadiness.advice(tender),
                        LotsReadiness.advice(tender, reading.framework()),
                        TimelineAdvice.of(tender, today),
                        PanelReadiness.advice(tender, reading.framework()))
                .flatMap(points -> points)
                .toList();
        return new ReadyToPublish(missing, advice);
    }

    /** Whether nothing is missing. */
    public boolean isReady() {
        return missing.isEmpty();
    }

    /** Whether nothing is missing but that buyers sign off. */
    public boolean awaitsSignOffOnly() {
        return missing.stream().allMatch(readinessIssue -> readinessIssue.chapter() == Chapter.SIGN_OFF);
    }

    /** What is missing in a chapter. */
    public List<ReadinessIssue> missing(Chapter chapter) {
        return missing.stream()
                .filter(readinessIssue -> readinessIssue.chapter() == chapter)
                .toList();
    }

    /** What its writer should think about in a chapter. */
    public List<ReadinessIssue> advice(Chapter chapter) {
        return advice.stream()
                .filter(readinessIssue -> readinessIssue.chapter() == chapter)
                .toList();
    }

    ReadyToPublish and(List<ReadinessIssue> further) {
        return new ReadyToPublish(
                missing, Stream.concat(advice.stream(), further.stream()).toList());
    }
}
