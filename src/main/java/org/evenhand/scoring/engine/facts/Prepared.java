package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.RuleBase;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.CriterionId;
import org.jspecify.annotations.Nullable;

/** A bid as the rules see it: its facts by type and key, and what has been worked out for it so far. */
public final class Prepared implements PlanStep.Lookup {

    /**
     * Results of one bid at one stage.
     *
     * @param pools the pool figures it was worked out with
     * @param lines the results added up here, in criterion order
     * @param points what each gave
     * @param sections sums by section, in the tender's order; null for sections with no criterion at this stage
     * @param quality the sum of everything that is not price; 0 under weighted-sum, which does not ask for it
     * @param byCriterion points of the criteria that may have to break a tie
     * @param failed reasons given by rules that read the pool
     * @param said what rules say beside their result
     */
    public record StageSums(
            List<Fact.Pool> pools,
            List<Evaluation> lines,
            List<BigDecimal> points,
            @Nullable BigDecimal[] sections,
            BigDecimal quality,
            Map<CriterionId, BigDecimal> byCriterion,
            List<Reason> failed,
            Map<CriterionId, List<String>> said) {}

    /**
     * Judgement of the gates and the criteria's own minimums on a bid at one stage.
     *
     * @param ofGates what the gates alone said
     * @param reasons why it falls; empty where it comes through
     */
    public record Screening(List<Reason> ofGates, List<Reason> reasons) {
        public boolean passes() {
            return reasons.isEmpty();
        }
    }

    private final ScoringCase.Entry entry;
    private final Map<FactType, Map<String, Object>> facts = new EnumMap<>(FactType.class);
    private final @Nullable Prepared before;
    private final Set<String> changedMarks;
    private final Map<CriterionId, BigDecimal> values = new HashMap<>(0);
    private final @Nullable Screening[] screenings = new Screening[Stages.MOST];
    private final @Nullable StageSums[] sums = new StageSums[Stages.MOST];

    Prepared(ScoringCase.Entry entry) {
        this.entry = entry;
        this.before = null;
        this.changedMarks = Set.of();
    }

    /** The same bid with another mark; what does not depend on that mark stays as it was worked out before. */
    Prepared(ScoringCase.Entry entry, Prepared before, Fact.Mark changed) {
        this.entry = entry;
        this.before = before;
        this.changedMarks = Set.of(changed.criterion());
        this.facts.putAll(before.facts);
        this.facts.put(FactType.MARK, new HashMap<>(before.facts.getOrDefault(FactType.MARK, Map.of())));
        add(FactType.MARK, changed.criterion(), changed);
    }

    public ScoringCase.Entry entry() {
        return entry;
    }

    public Bid bid() {
        return entry.bid();
    }

    void add(FactType type, String key, Object fact) {
        facts.computeIfAbsent(type, any -> new HashMap<>()).put(key, fact);
    }

    @Override
    public @Nullable Object find(FactType type, String key) {
        Map<String, Object> byKey = facts.get(type);
        Object fact = byKey == null ? null : byKey.get(key);
        return fact != null || type != FactType.TALLY ? fact : tally(key);
    }

    /** What the bid offers of a measure, 0 where it offers nothing. */
    private Fact.Tally tally(String measure) {
        Fact.Offer offer = offer(measure);
        Fact.Tally tally = new Fact.Tally(
                offer != null
                        ? offer
                        : new Fact.Offer(measure, BigDecimal.ZERO, BigDecimal.ZERO, false, null, List.of()));
        add(FactType.TALLY, measure, tally);
        return tally;
    }

    Fact.@Nullable Offer offer(String measure) {
        return (Fact.Offer) find(FactType.OFFER, measure);
    }

    Fact.@Nullable Outcome outcome(String indicator) {
        return (Fact.Outcome) find(FactType.OUTCOME, indicator);
    }

    /** Where no people were asked there is no outcome. */
    void forgetOutcomesOfNobody() {
        Map<String, Object> outcomes = facts.get(FactType.OUTCOME);
        if (outcomes != null) {
            outcomes.values()
                    .removeIf(outcome -> ((Fact.Outcome) outcome).people().signum() <= 0);
        }
    }

    public Fact.@Nullable Mark mark(CriterionId criterion) {
        return (Fact.Mark) find(FactType.MARK, criterion.value());
    }

    /**
     * The facts that a rule base reads, in a stable order.
     *
     * @param tallied the measures that some rule of the stage wants a tally of
     */
    public List<Object> factsFor(RuleBase rules, Collection<String> tallied) {
        List<Object> wanted = new ArrayList<>();
        for (FactType type : FactType.values()) {
            for (String key : keysFor(rules, type, tallied)) {
                Object fact = find(type, key);
                if (fact != null) {
                    wanted.add(fact);
                }
            }
        }
        return wanted;
    }

    private Collection<String> keysFor(RuleBase rules, FactType type, Collection<String> tallied) {
        if (!rules.readsAnyOf(type)) {
            return rules.keys(type);
        }
        return new TreeSet<>(
                type == FactType.TALLY
                        ? tallied
                        : facts.getOrDefault(type, Map.of()).keySet());
    }

    @Nullable
    public Screening screening(int stage) {
        return screenings[stage - 1];
    }

    /** What the gates said of the same bid before one mark was changed: they read no marks. */
    @Nullable
    public Screening screeningBefore(int stage) {
        return before == null ? null : before.screening(stage);
    }

    public void keep(int stage, Screening screening) {
        screenings[stage - 1] = screening;
    }

    @Nullable
    public StageSums sums(int stage) {
        return sums[stage - 1];
    }

    /** What was worked out for this bid with other pool figures, or before one mark was changed. */
    @Nullable
    public StageSums sumsBefore(int stage) {
        return before == null ? sums(stage) : before.sums(stage);
    }

    /** The criteria whose marks are not as they were when {@link #sumsBefore} was worked out. */
    public Set<String> changedMarks() {
        return changedMarks;
    }

    /** The money that a monetised criterion comes to, worked out once. */
    BigDecimal value(CriterionId criterion, Supplier<BigDecimal> work) {
        if (before != null) {
            return before.value(criterion, work);
        }
        BigDecimal known = values.get(criterion);
        if (known == null) {
            known = work.get();
            values.put(criterion, known);
        }
        return known;
    }

    public void keep(int stage, StageSums worked) {
        sums[stage - 1] = worked;
    }
}
