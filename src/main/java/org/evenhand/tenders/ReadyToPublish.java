package org.evenhand.tenders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.criteria.FrameworkReading;

/**
 * What keeps a draft from being published, and what its writer should think about before.
 *
 * @param missing each thing that the law, bidders or the contract need, in the order of the chapters
 * @param advice what can be published all the same
 */
public record ReadyToPublish(List<Point> missing, List<Point> advice) {

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
        LocalDate today = NoticeDays.day(now);
        List<Point> missing = Stream.of(
                        ReadyBasics.missing(tender),
                        ReadyCriteria.missing(reading),
                        ReadyBuyers.missing(tender),
                        ReadyLots.missing(tender),
                        ReadyTimeline.missing(tender, now),
                        ReadySocialValue.missing(tender, reading.framework(), today),
                        ReadyBarriers.missing(tender),
                        ReadyConflicts.missing(tender, today),
                        ReadyBuyers.unsigned(signOffs))
                .flatMap(points -> points)
                .toList();
        List<Point> advice = Stream.of(
                        ReadyBasics.advice(tender),
                        ReadyLots.advice(tender, reading.framework()),
                        TimelineAdvice.of(tender, today),
                        ReadyPanel.advice(tender, reading.framework()))
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
        return missing.stream().allMatch(point -> point.chapter() == Chapter.SIGN_OFF);
    }

    /** What is missing in a chapter. */
    public List<Point> missing(Chapter chapter) {
        return missing.stream().filter(point -> point.chapter() == chapter).toList();
    }

    /** What its writer should think about in a chapter. */
    public List<Point> advice(Chapter chapter) {
        return advice.stream().filter(point -> point.chapter() == chapter).toList();
    }

    ReadyToPublish and(List<Point> further) {
        return new ReadyToPublish(
                missing, Stream.concat(advice.stream(), further.stream()).toList());
    }
}
