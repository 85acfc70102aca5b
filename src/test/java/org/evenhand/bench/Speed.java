package org.evenhand.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.engine.Scorer;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Sha256;

/** Engine and twin in turn over the same bids in one warm JVM; every round their standings must be equal. */
final class Speed {
    /** Up to so many bids are held in memory, as they are when read from a folder; more are made as they are walked. */
    private static final int MOST_HELD = 1_000;

    private static final long SECOND = 1_000_000_000L;

    private final Tender tender;
    private final boolean conditionOnOffer;
    private final Iterable<ScoringCase.Entry> bids;
    private final Scorer scorer = Scorer.fast();
    private long lines;

    private Speed(int criteria, int bids, boolean conditionOnOffer) {
        this.tender = MixedTender.of(criteria, conditionOnOffer);
        this.conditionOnOffer = conditionOnOffer;
        MadeBids made = new MadeBids(tender, bids);
        this.bids = bids <= MOST_HELD ? made.held() : made;
    }

    /**
     * Prints the lines scored, then medians in nanoseconds: processor time of one scoring by the engine and by the twin,
     * time on the clock of both, and processor time of walking the bids once.
     */
    static void measure(int criteria, int bids, boolean conditionOnOffer, int seconds) {
        Speed speed = new Speed(criteria, bids, conditionOnOffer);
        speed.rounds(seconds * SECOND, bids > MOST_HELD ? 1 : 5);
        long[] medians = speed.rounds(seconds * SECOND, bids > MOST_HELD ? 3 : 7);
        System.out.println(
                speed.lines + Arrays.stream(medians).mapToObj(n -> " " + n).collect(Collectors.joining()));
    }

    /** Rounds until the time is up, and at least so many. */
    private long[] rounds(long nanos, int atLeast) {
        long[][] took = new long[5][50_000];
        int round = 0;
        long end = System.nanoTime() + nanos;
        while (round < atLeast || System.nanoTime() < end && round < took[0].length) {
            long worked = worked();
            long clock = System.nanoTime();
            List<BidResult> engine = engine();
            took[2][round] = System.nanoTime() - clock;
            took[0][round] = worked() - worked;
            worked = worked();
            clock = System.nanoTime();
            List<BidResult> twin = twin();
            took[3][round] = System.nanoTime() - clock;
            took[1][round] = worked() - worked;
            worked = worked();
            walk();
            took[4][round] = worked() - worked;
            if (!engine.equals(twin)) {
                throw new IllegalStateException("The engine and its twin do not agree");
            }
            round++;
        }
        int rounds = round;
        return Arrays.stream(took).mapToLong(all -> median(all, rounds)).toArray();
    }

    /** The processor time of this thread, so that neighbours on the machine do not count. */
    static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static long median(long[] all, int count) {
        long[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    private List<BidResult> engine() {
        long[] told = {0};
        Verdict verdict = scorer.standings(
                new ScoringCase(tender, List.of(), bids, Sha256.of("")), (bid, criterion) -> told[0]++);
        lines = told[0];
        return ((Verdict.Scored) verdict).sheet().standings();
    }

    private List<BidResult> twin() {
        long[] told = {0};
        List<BidResult> standings = new Twin(tender, conditionOnOffer).score(bids, (bid, criterion) -> told[0]++);
        if (told[0] != lines) {
            throw new IllegalStateException("The engine explained " + lines + " lines, its twin " + told[0]);
        }
        return standings;
    }

    private void walk() {
        int places = 0;
        for (ScoringCase.Entry entry : bids) {
            places += entry.bid().commitments().size();
        }
        if (places < 0) {
            throw new IllegalStateException("There are bids");
        }
    }
}
