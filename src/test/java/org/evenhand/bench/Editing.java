package org.evenhand.bench;

import java.util.List;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/** What a commissioner waits for after editing one of sixty rules: ten bids scored again and every line worded. */
final class Editing {
    private static final int CRITERIA = 60;
    private static final int BIDS = 10;

    private final Scorer scorer = Scorer.fast();
    private final List<ScoringCase.Entry> bids = new MadeBids(MixedTender.of(CRITERIA, true), BIDS).held();
    private final boolean ownRule;
    private final boolean notices;
    private int edits;
    private long read;

    private Editing(boolean ownRule, boolean notices) {
        this.ownRule = ownRule;
        this.notices = notices;
    }

    /** Prints the median on the clock and in processor time: a template's rule and an own one, without notices and with. */
    static void measure(int rounds) {
        for (boolean ownRule : new boolean[] {false, true}) {
            for (boolean notices : new boolean[] {false, true}) {
                Editing editing = new Editing(ownRule, notices);
                editing.medians(rounds);
                long[] medians = editing.medians(rounds);
                System.out.println(medians[0] + " " + medians[1]);
            }
        }
    }

    private long[] medians(int rounds) {
        long[] clock = new long[rounds];
        long[] worked = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            edits++;
            Tender edited = MixedTender.edited(CRITERIA, true, ownRule ? 0 : edits, ownRule ? edits : 0);
            long from = System.nanoTime();
            long workedBefore = Speed.worked();
            read += score(edited);
            worked[i] = Speed.worked() - workedBefore;
            clock[i] = System.nanoTime() - from;
        }
        if (read == 0) {
            throw new IllegalStateException("No line was read");
        }
        return new long[] {Speed.median(clock, rounds), Speed.median(worked, rounds)};
    }

    private long score(Tender tender) {
        ScoringCase edited = new ScoringCase(tender, List.of(), bids, Sha256.of(""));
        Verdict verdict = notices ? scorer.score(edited) : scorer.standings(edited, Editing::ignore);
        ScoreSheet sheet = ((Verdict.Scored) verdict).sheet();
        long letters = 0;
        for (BidResult bidResult : sheet.standings()) {
            for (Line line : sheet.lines(bidResult.bid())) {
                letters += line.working().length() + line.inputs().size();
            }
        }
        return letters + sheet.notices().size();
    }

    private static void ignore(BidId bid, CriterionId criterion) {}
}
