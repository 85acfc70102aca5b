package org.evenhand.tenders.readiness;

import java.util.Arrays;
import java.util.stream.Stream;
import org.evenhand.shared.Constants;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.readiness.ReadinessIssue.What;

/** Readiness of barriers: the buyer has looked at everything that keeps small organisations from bidding. */
final class BarriersReadiness {

    private BarriersReadiness() {}

    static Stream<ReadinessIssue> missing(DraftTender tender) {
        return Arrays.stream(Barrier.values()).flatMap(barrier -> missing(tender, barrier));
    }

    private static Stream<ReadinessIssue> missing(DraftTender tender, Barrier barrier) {
        return barrier.said(tender)
                .map(said -> said != Barrier.Answer.NONE
                                && tender.says(barrier.what()).isBlank()
                        ? Stream.of(ReadinessIssue.at(
                                Chapter.BARRIERS, What.BARRIER_WITHOUT_WORDS, barrier.what(), Constants.word(barrier)))
                        : Stream.<ReadinessIssue>empty())
                .orElseGet(() -> Stream.of(ReadinessIssue.at(
                        Chapter.BARRIERS, What.BARRIER_OPEN, barrier.answer(), Constants.word(barrier))));
    }
}
