package org.evenhand.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/** From the start of a JVM to its first score: 60 criteria, 10 bids. */
final class FirstScore {
    private FirstScore() {}

    /** Prints milliseconds since the JVM started. */
    static void measure() {
        Tender tender = MixedTender.of(60, true);
        Verdict verdict = Scorer.fast()
                .standings(
                        new ScoringCase(tender, List.of(), new MadeBids(tender, 10).held(), Sha256.of("")),
                        (bid, criterion) -> {});
        long took = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(
                took + " " + ((Verdict.Scored) verdict).sheet().standings().size());
    }
}
