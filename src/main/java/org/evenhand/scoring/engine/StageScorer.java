package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.engine.facts.BidMistakes;
import org.evenhand.scoring.engine.facts.Evaluation;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.engine.rules.Scored;
import org.evenhand.scoring.engine.rules.StageRules;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.RuleSession;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** Works out what the criteria of one stage give the bids of its pool: points = weight × f, rounded where the tender says. */
final class StageScorer {
    private final CompiledTender compiled;
    private final int stage;
    private final StageRules rules;
    private final List<Scored> scored;
    private final List<Fact.Pool> pools;
    private final @Nullable PlanStep[] plan;
    private final RuleSession matching;
    private final boolean keeping;
    private final Rounding rounding;
    private final boolean sumsQuality;
    private List<Fact.Pool> compared;
    private Set<String> changedSince = Set.of();

    StageScorer(
            CompiledTender compiled,
            int stage,
            List<Fact.Pool> pools,
            Map<CriterionId, PlanStep> steps,
            RuleSession matching,
            boolean keeping) {
        this.compiled = compiled;
        this.stage = stage;
        this.rules = compiled.stage(stage);
        this.scored = compiled.scored(stage);
        this.pools = pools;
        this.compared = pools;
        this.plan =
                scored.stream().map(line -> steps.get(line.criterion().id())).toArray(PlanStep[]::new);
        this.matching = matching;
        this.keeping = keeping;
        this.rounding = compiled.tender().rounding();
        this.sumsQuality = !(compiled.tender().award().method() instanceof AwardMethod.WeightedSum);
    }

    List<Fact.Pool> pools() {
        return pools;
    }

    /** Receives each line as it is worked out. */
    interface Sink {
        /** One criterion's result for one bid. */
        void line(Prepared bid, Evaluation evaluation, BigDecimal points);
    }

    /** The sums of a bid's lines; empty lines of gates are left out. */
    Prepared.@Nullable StageSums score(Prepared bid, List<Mistake> mistakes, @Nullable Sink sink) {
        Prepared.StageSums kept = bid.sums(stage);
        if (kept != null && sink == null && kept.pools().equals(pools)) {
            return kept;
        }
        List<Evaluation> lines = evaluate(bid, mistakes);
        if (!mistakes.isEmpty()) {
            return null;
        }
        Prepared.StageSums before = bid.sumsBefore(stage);
        List<BigDecimal> points = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Evaluation line = lines.get(i);
            // The very same result stands for the same points.
            points.add(
                    before != null && before.lines().get(i) == line
                            ? before.points().get(i)
                            : points(scored.get(i).weight(), line.fraction()));
            if (sink != null) {
                sink.line(bid, line, points.get(i));
            }
        }
        Prepared.StageSums sums = sum(bid, lines, points);
        if (keeping && kept == null) {
            bid.keep(stage, sums);
        }
        return sums;
    }

    private Prepared.StageSums sum(Prepared bid, List<Evaluation> lines, List<BigDecimal> points) {
        @Nullable
        BigDecimal[] sections = new BigDecimal[compiled.tender().sections().size()];
        BigDecimal quality = BigDecimal.ZERO;
        Map<CriterionId, BigDecimal> byCriterion = new HashMap<>(0);
        List<Reason> failed = new ArrayList<>(0);
        Map<CriterionId, List<String>> said = new HashMap<>(0);
        for (int i = 0; i < lines.size(); i++) {
            Evaluation line = lines.get(i);
            Scored of = scored.get(i);
            Criterion criterion = of.criterion();
            BigDecimal sum = sections[of.section()];
            sections[of.section()] = sum == null ? points.get(i) : sum.add(points.get(i), Decimals.WORKING);
            if (sumsQuality && !criterion.isPrice()) {
                quality = quality.add(points.get(i), Decimals.WORKING);
            }
            if (of.breaksTies()) {
                byCriterion.put(criterion.id(), points.get(i));
            }
            if (of.rule().canFail()) {
                line.fails().ifPresent(text -> failed.add(Screener.failed(bid, criterion, text)));
            }
            if (of.rule().says() && !line.notices().isEmpty()) {
                said.put(criterion.id(), line.notices());
            }
        }
        return new Prepared.StageSums(pools, lines, points, sections, quality, byCriterion, failed, said);
    }

    /** Points = weight × f (or worth × f), rounded where lines are. */
    BigDecimal points(Evaluation evaluation) {
        return points(evaluation.criterion().most(), evaluation.fraction());
    }

    private BigDecimal points(BigDecimal weight, BigDecimal fraction) {
        BigDecimal points = weight.multiply(fraction, Decimals.WORKING);
        return rounding.at() == Rounding.At.CRITERION ? rounding.round(points) : points;
    }

    /** The results of a bid in criterion order, gates left out; some are missing only where there are mistakes. */
    List<Evaluation> evaluate(Prepared bid, List<Mistake> mistakes) {
        Prepared.StageSums before = bid.sumsBefore(stage);
        Set<String> changed = before == null ? Set.of() : changedSince(before.pools());
        Map<CriterionId, List<Firing>> matched = null;
        List<Evaluation> lines = new ArrayList<>(scored.size());
        for (int i = 0; i < scored.size(); i++) {
            Scored line = scored.get(i);
            if (before != null && !line.dependsOn(changed, bid.changedMarks())) {
                lines.add(before.lines().get(i));
                continue;
            }
            try {
                if (!line.planned() && matched == null) {
                    matched = rules.match(matching, bid, pools);
                }
                List<Firing> firings = firings(i, bid, matched);
                lines.add(Evaluation.of(line.criterion(), line.rule(), firings));
            } catch (RuleTrouble trouble) {
                mistakes.add(
                        line.planned() || matched != null
                                ? BidMistakes.trouble(
                                        bid, line.criterion(), line.rule().name(), trouble)
                                : BidMistakes.trouble(bid, trouble));
                if (!line.planned() && matched == null) {
                    return List.of();
                }
            }
        }
        return lines;
    }

    private List<Firing> firings(int place, Prepared bid, @Nullable Map<CriterionId, List<Firing>> matched) {
        Scored line = scored.get(place);
        if (!line.planned()) {
            return matched == null
                    ? List.of()
                    : matched.getOrDefault(line.criterion().id(), List.of());
        }
        PlanStep step = plan[place];
        Firing firing = step == null ? null : step.fire(bid);
        return firing == null ? List.of() : List.of(firing);
    }

    /** The pool figures that are not as they were. */
    private Set<String> changedSince(List<Fact.Pool> before) {
        if (before != compared) {
            compared = before;
            changedSince = new HashSet<>();
            before.stream().filter(pool -> !pools.contains(pool)).forEach(pool -> changedSince.add(pool.figure()));
            pools.stream().filter(pool -> !before.contains(pool)).forEach(pool -> changedSince.add(pool.figure()));
        }
        return changedSince;
    }
}
