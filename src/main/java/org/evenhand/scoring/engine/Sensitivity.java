package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.engine.checks.SchemeChecks;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.facts.Preparing;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreAlert.Code;
import org.evenhand.scoring.tender.Award.PanelRule;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;

/**
 * Scores again with one thing changed (SCORING.md section 5): one mark moved by 1, or one bid taken out. Bids that did not
 * change keep what was worked out for them as long as the pool's figures stay the same.
 */
final class Sensitivity {
    private static final int LARGEST_POOL = 200;

    private final CompiledTender compiled;
    private final Preparing preparing;
    private final Sessions sessions;
    private final ScoringRun base;
    private final List<Prepared> bids;
    private final List<ScoreAlert> notices = new ArrayList<>();

    private Sensitivity(
            CompiledTender compiled, Preparing preparing, Sessions sessions, ScoringRun base, List<Prepared> bids) {
        this.compiled = compiled;
        this.preparing = preparing;
        this.sessions = sessions;
        this.base = base;
        this.bids = bids;
    }

    static List<ScoreAlert> test(
            CompiledTender compiled, Preparing preparing, Sessions sessions, ScoringRun base, Iterable<Prepared> all) {
        long pool = base.contenders().stream()
                .filter(contender -> contender.wasInPool(1))
                .count();
        if (pool > LARGEST_POOL) {
            return List.of(ScoreAlert.of(Code.NOT_TESTED, List.of(), "pool", String.valueOf(pool)));
        }
        List<Prepared> bids = new ArrayList<>();
        int i = 0;
        for (Prepared bid : all) {
            // Bids that are late, withdrawn or disregarded change nothing, and there may be many.
            if (base.contenders().get(i++).screenedUntil > 0) {
                bids.add(bid);
            }
        }
        Sensitivity sensitivity = new Sensitivity(compiled, preparing, sessions, base, bids);
        sensitivity.oneMark();
        sensitivity.rankReversal();
        return sensitivity.notices;
    }

    private void oneMark() {
        Set<BidId> first = first(base);
        for (int place = 0; place < bids.size(); place++) {
            for (Criterion criterion : compiled.tender().criteria()) {
                if (criterion.scheme() instanceof Scheme.Judged judged
                        && bids.get(place).mark(criterion.id()) != null) {
                    for (Move move : moves(bids.get(place).entry(), criterion.id(), judged)) {
                        tryMove(place, criterion.id(), move, first);
                    }
                }
            }
        }
    }

    /**
     * A mark moved by 1.
     *
     * @param evaluator words for whose it is; empty for an agreed mark
     */
    private record Move(ScoringCase.Entry entry, BigDecimal from, BigDecimal to, String evaluator) {}

    private void tryMove(int place, CriterionId criterion, Move move, Set<BidId> first) {
        List<Prepared> changed = new ArrayList<>(bids);
        changed.set(place, preparing.moved(bids.get(place), move.entry(), criterion));
        ScoringRun again = new ScoringRun(compiled, sessions, changed).run(null);
        Set<BidId> firstThen = first(again);
        if (again.mistakes().isEmpty() && !firstThen.equals(first)) {
            BidId bid = bids.get(place).bid().id();
            notices.add(ScoreAlert.of(
                    Code.ONE_MARK,
                    List.of(bid),
                    "bid",
                    bid.value(),
                    "criterion",
                    criterion.value(),
                    "evaluator",
                    move.evaluator(),
                    "mark",
                    Decimals.readable(move.from()),
                    "to",
                    Decimals.readable(move.to()),
                    "first",
                    firstThen.isEmpty() ? "nobody" : Notices.names(List.copyOf(firstThen))));
        }
    }

    private List<Move> moves(ScoringCase.Entry entry, CriterionId criterion, Scheme.Judged scale) {
        List<Move> moves = new ArrayList<>();
        if (compiled.tender().award().panel() == PanelRule.AGREED) {
            Marks.Given agreed = Objects.requireNonNull(entry.marks().agreed().get(criterion));
            for (BigDecimal to : onScale(agreed.mark().value(), scale)) {
                SortedMap<CriterionId, Marks.Given> marks =
                        new TreeMap<>(entry.marks().agreed());
                marks.put(criterion, new Marks.Given(new Quantity(to), agreed.source()));
                ScoringCase.Entry moved = new ScoringCase.Entry(
                        entry.bid(), new Marks(marks, entry.marks().individual()));
                moves.add(new Move(moved, agreed.mark().value(), to, ""));
            }
            return moves;
        }
        for (int i = 0; i < entry.marks().individual().size(); i++) {
            Marks.Individual one = entry.marks().individual().get(i);
            if (one.criterion().equals(criterion) && counts(one, entry.bid().id())) {
                for (BigDecimal to : onScale(one.given().mark().value(), scale)) {
                    List<Marks.Individual> marks = new ArrayList<>(entry.marks().individual());
                    Marks.Given given =
                            new Marks.Given(new Quantity(to), one.given().source());
                    marks.set(i, new Marks.Individual(one.evaluator(), criterion, given));
                    ScoringCase.Entry moved = new ScoringCase.Entry(
                            entry.bid(), new Marks(entry.marks().agreed(), List.copyOf(marks)));
                    moves.add(new Move(moved, one.given().mark().value(), to, " by " + one.evaluator()));
                }
            }
        }
        return moves;
    }

    private boolean counts(Marks.Individual mark, BidId bid) {
        return preparing.evaluators().stream()
                .filter(evaluator -> evaluator.id().equals(mark.evaluator()))
                .anyMatch((Evaluator evaluator) -> evaluator.marks(mark.criterion(), bid));
    }

    private static List<BigDecimal> onScale(BigDecimal mark, Scheme.Judged scale) {
        List<BigDecimal> moved = new ArrayList<>();
        for (BigDecimal to : List.of(mark.subtract(BigDecimal.ONE), mark.add(BigDecimal.ONE))) {
            if (SchemeChecks.onScale(scale, to)) {
                moved.add(to);
            }
        }
        return moved;
    }

    private void rankReversal() {
        for (Prepared out : bids) {
            Contender contender = contender(out);
            boolean first = contender.rank != null && contender.rank == 1;
            if (contender.wasInPool(1) && !first) {
                List<Prepared> others = bids.stream().filter(bid -> bid != out).toList();
                ScoringRun again = new ScoringRun(compiled, sessions, others).run(null);
                String before = order(base, contender.id);
                String after = order(again, contender.id);
                if (again.mistakes().isEmpty() && !before.equals(after)) {
                    notices.add(ScoreAlert.of(
                            Code.RANK_REVERSAL,
                            List.of(contender.id),
                            "bid",
                            contender.id.value(),
                            "order",
                            after.isEmpty() ? "nobody ranked" : after,
                            "before",
                            before.isEmpty() ? "nobody ranked" : before));
                }
            }
        }
    }

    private Contender contender(Prepared bid) {
        return base.contenders().stream()
                .filter(contender -> contender.id.equals(bid.bid().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<BidId> first(ScoringRun run) {
        Set<BidId> first = new TreeSet<>();
        for (Contender contender : run.contenders()) {
            if (contender.rank != null && contender.rank == 1) {
                first.add(contender.id);
            }
        }
        return first;
    }

    /** The ranked bids but one, best first; tied ones joined by an equals sign. */
    private static String order(ScoringRun run, BidId without) {
        Map<Integer, Set<BidId>> byRank = new TreeMap<>();
        for (Contender contender : run.contenders()) {
            if (contender.rank != null && !contender.id.equals(without)) {
                byRank.computeIfAbsent(contender.rank, any -> new TreeSet<>()).add(contender.id);
            }
        }
        Map<Integer, String> ranks = new LinkedHashMap<>();
        byRank.forEach((rank, ids) -> ranks.put(
                rank, String.join(" = ", ids.stream().map(BidId::value).toList())));
        return String.join(", ", ranks.values());
    }
}
