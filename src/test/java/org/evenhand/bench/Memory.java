package org.evenhand.bench;

import java.lang.ref.WeakReference;
import java.util.List;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/** What a sheet holds of each bid after scoring; the heap it may use meanwhile is the child's own limit. */
final class Memory {
    private Memory() {}

    /**
     * Prints the bytes that a sheet holds, those of its standings alone, and those left when the sheet is let go.
     *
     * @throws IllegalStateException where the scorer still holds the sheet
     */
    static void measure(int criteria, int bids) {
        Tender tender = MixedTender.of(criteria, true);
        Scorer scorer = Scorer.fast();
        score(scorer, tender, 10);
        long empty = used();
        ScoreSheet sheet = score(scorer, tender, bids);
        long whole = used() - empty;
        List<BidResult> standings = sheet.standings();
        WeakReference<ScoreSheet> released = new WeakReference<>(sheet);
        sheet = null;
        long alone = used() - empty;
        if (released.get() != null) {
            throw new IllegalStateException("The scorer holds on to a sheet of " + standings.size() + " bids");
        }
        standings = List.of();
        long left = used() - empty;
        System.out.println(whole + " " + alone + " " + left + " " + standings.size());
    }

    private static ScoreSheet score(Scorer scorer, Tender tender, int bids) {
        Verdict verdict = scorer.standings(
                new ScoringCase(tender, List.of(), new MadeBids(tender, bids), Sha256.of("")), (bid, criterion) -> {});
        return ((Verdict.Scored) verdict).sheet();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
