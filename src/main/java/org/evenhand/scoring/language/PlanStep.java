package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that needs no session for each bid, because all it asks of a bid's facts is their type and key: Drools has met
 * its conditions on the contract and the pool once, and what is left is to look the bid's facts up and work out the
 * fraction.
 */
public final class PlanStep {
    private final Rule rule;
    private final @Nullable Object[] standing;
    private final List<Wanted> wanted;

    private PlanStep(Rule rule, @Nullable Object[] standing, List<Wanted> wanted) {
        this.rule = rule;
        this.standing = standing;
        this.wanted = wanted;
    }

    /**
     * A fact that a step looks up in a bid.
     *
     * @param pattern its place among the rule's facts
     * @param key empty for a type without key
     */
    private record Wanted(int pattern, FactType type, String key) {}

    /** Finds a bid's fact by type and key. */
    public interface Lookup {
        /** The fact; null where the bid has none. */
        @Nullable
        Object find(FactType type, String key);
    }

    /** Whether a rule can become a step of a plan. */
    public static boolean canPlan(Rule rule) {
        if (rule.branches().size() != 1 || rule.canFail()) {
            return false;
        }
        List<PatternUse> patterns = rule.branches().get(0);
        return patterns.stream().allMatch(use -> use.type().ofBid() ? onlyKey(use) : onlyStanding(use, patterns));
    }

    private static boolean onlyKey(PatternUse use) {
        return !use.absent() && use.conditions().isEmpty() && (use.key() != null || use.type() == FactType.PRICE);
    }

    private static boolean onlyStanding(PatternUse use, List<PatternUse> patterns) {
        boolean readsBid = patterns.stream()
                .anyMatch(other ->
                        use.earlier().contains(other.index()) && other.type().ofBid());
        return !use.absent() && !readsBid && (use.type() == FactType.CONTRACT || use.key() != null);
    }

    /** Whether Drools has something to decide about a rule before it is a step: conditions on the contract or the pool. */
    public static boolean hasStandingPart(Rule rule) {
        return rule.branches().get(0).stream().anyMatch(use -> !use.type().ofBid());
    }

    /** The part of a rule that Drools decides once: its conditions on the contract and the pool. */
    static Rule standingPart(Rule rule) {
        List<PatternUse> left = rule.branches().get(0).stream()
                .filter(use -> !use.type().ofBid())
                .toList();
        return rule.withPatterns(left);
    }

    /**
     * Lets Drools decide which rules are in play and makes their steps.
     *
     * @param deciding a session of the standing parts, which knows the contract
     * @param pools facts of the pool
     * @return the steps in no special order; a rule whose conditions are not met has none
     * @throws RuleTrouble where a condition cannot be worked out
     */
    public static List<PlanStep> plan(RuleSession deciding, List<Rule> whole, Collection<Fact.Pool> pools) {
        List<PlanStep> steps = new ArrayList<>();
        Map<String, Rule> byName = new HashMap<>();
        whole.forEach(rule -> byName.put(rule.name(), rule));
        for (Firing firing : deciding.fire(pools)) {
            Rule rule = Objects.requireNonNull(byName.get(firing.rule().name()));
            steps.add(step(rule, firing.matched()));
        }
        for (Rule rule : whole) {
            if (!hasStandingPart(rule)) {
                steps.add(step(rule, new Object[rule.patterns()]));
            }
        }
        return steps;
    }

    /** The rule base that decides about the rules; those without conditions on contract and pool are always in play. */
    public static RuleBase standingParts(List<Rule> whole) {
        return new RuleBase(whole.stream()
                .filter(PlanStep::hasStandingPart)
                .map(PlanStep::standingPart)
                .toList());
    }

    private static PlanStep step(Rule rule, @Nullable Object[] matched) {
        @Nullable Object[] standing = new Object[rule.patterns()];
        System.arraycopy(matched, 0, standing, 0, Math.min(matched.length, standing.length));
        List<Wanted> wanted = new ArrayList<>();
        for (PatternUse use : rule.branches().get(0)) {
            if (use.type().ofBid()) {
                String key = use.key();
                wanted.add(new Wanted(use.index(), use.type(), key == null ? "" : key));
            }
        }
        return new PlanStep(rule, standing, List.copyOf(wanted));
    }

    /** The rule this step runs. */
    public Rule rule() {
        return rule;
    }

    /** Fires the rule for a bid; null where the bid lacks a fact that the rule asks for. */
    public @Nullable Firing fire(Lookup bid) {
        @Nullable Object[] facts = standing.clone();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted want = wanted.get(i);
            Object fact = bid.find(want.type(), want.key());
            if (fact == null) {
                return null;
            }
            facts[want.pattern()] = fact;
        }
        return new Firing(rule, facts);
    }
}
