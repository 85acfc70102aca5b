package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.scoring.Award.TieBreak;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Reason;
import org.evenhand.scoring.Rounding;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.Pool;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleSession;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.shared.Decimals;
import org.jspecify.annotations.Nullable;

/** Works out what the criteria of one stage give the bids of its pool: points = weight × f, rounded where the tender says. */
final class StageScorer implements AutoCloseable {
    private final CompiledTender compiled;
    private final int stage;
    private final StageRules rules;
    private final List<Pool> pools;
    private final Map<CriterionId, PlanStep> plan;
    private final RuleSession session;
    private final Set<CriterionId> tieCriteria = new HashSet<>();
    private final Rounding rounding;

    StageScorer(CompiledTender compiled, int stage, List<Pool> pools) {
        this.compiled = compiled;
        this.stage = stage;
        this.pools = pools;
        this.rules = compiled.stage(stage);
        this.plan = rules.plan(compiled.tender(), pools);
        this.session = rules.openMatching(compiled.tender(), pools);
        this.rounding = compiled.tender().rounding();
        for (TieBreak tie : compiled.tender().award().ties()) {
            if (tie instanceof TieBreak.ByCriterion(var criterion)) {
                tieCriteria.add(criterion);
            }
        }
    }

    List<Pool> pools() {
        return pools;
    }

    /** Receives each line as it is worked out. */
    interface Sink {
        /** One criterion's result for one bid. */
        void line(Prepared bid, Evaluation evaluation, BigDecimal points);
    }

    /** The sums of a bid's lines; empty lines of gates are left out. */
    @Nullable
    StageSums score(Prepared bid, List<Mistake> mistakes, @Nullable Sink sink) {
        StageSums kept = bid.sums(stage);
        if (kept != null && sink == null && kept.pools().equals(pools)) {
            return kept;
        }
        @Nullable
        BigDecimal[] sections = new BigDecimal[compiled.tender().sections().size()];
        BigDecimal quality = BigDecimal.ZERO;
        Map<CriterionId, BigDecimal> byCriterion = new HashMap<>(0);
        List<Reason> failed = new ArrayList<>(0);
        Map<CriterionId, List<String>> said = new HashMap<>(0);
        for (Evaluation evaluation : evaluate(bid, mistakes)) {
            Criterion criterion = evaluation.criterion();
            BigDecimal points = points(evaluation);
            int place = compiled.sectionPlace(criterion);
            BigDecimal sum = sections[place];
            sections[place] = sum == null ? points : sum.add(points, Decimals.WORKING);
            if (!criterion.isPrice()) {
                quality = quality.add(points, Decimals.WORKING);
            }
            if (tieCriteria.contains(criterion.id())) {
                byCriterion.put(criterion.id(), points);
            }
            evaluation.fails().ifPresent(text -> failed.add(Screener.failed(criterion, text)));
            if (!evaluation.notices().isEmpty()) {
                said.put(criterion.id(), evaluation.notices());
            }
            if (sink != null) {
                sink.line(bid, evaluation, points);
            }
        }
        if (!mistakes.isEmpty()) {
            return null;
        }
        StageSums sums = new StageSums(pools, sections, quality, byCriterion, failed, said);
        bid.keep(stage, sums);
        return sums;
    }

    /** Points = weight × f (or worth × f), rounded where lines are. */
    BigDecimal points(Evaluation evaluation) {
        BigDecimal weight = Weights.of(evaluation.criterion());
        BigDecimal points = weight.multiply(evaluation.fraction(), Decimals.WORKING);
        return rounding.at() == Rounding.At.CRITERION ? rounding.round(points) : points;
    }

    /** The results of a bid in criterion order, gates left out. */
    List<Evaluation> evaluate(Prepared bid, List<Mistake> mistakes) {
        Map<CriterionId, List<Firing>> matched = Map.of();
        try {
            matched = rules.match(session, bid);
        } catch (RuleTrouble trouble) {
            mistakes.add(BidMistakes.trouble(bid, trouble));
            return List.of();
        }
        List<Evaluation> evaluations = new ArrayList<>(rules.criteria().size());
        for (Criterion criterion : rules.criteria()) {
            if (criterion.isGate()) {
                continue;
            }
            PlanStep step = plan.get(criterion.id());
            List<Firing> firings;
            if (step == null) {
                firings = matched.getOrDefault(criterion.id(), List.of());
            } else {
                Firing firing = step.fire(bid);
                firings = firing == null ? List.of() : List.of(firing);
            }
            Rule rule = compiled.rules().rules().get(criterion.id());
            if (rule == null) {
                continue;
            }
            try {
                evaluations.add(Evaluation.of(criterion, rule, firings));
            } catch (RuleTrouble trouble) {
                mistakes.add(BidMistakes.trouble(bid, criterion, rule.name(), trouble));
            }
        }
        return evaluations;
    }

    @Override
    public void close() {
        session.close();
    }
}
