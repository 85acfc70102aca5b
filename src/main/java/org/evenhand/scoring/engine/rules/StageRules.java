package org.evenhand.scoring.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleBase;
import org.evenhand.scoring.language.RuleSession;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Quantity;

/**
 * The rules of one stage, by how they are run: gates, which screen bids before the pool is fixed, those that become steps
 * of a plan, and those that Drools must match bid by bid.
 */
public final class StageRules {
    private final List<Criterion> criteria;
    private final Map<CriterionId, Rule> rules = new HashMap<>();
    private final List<Rule> planned = new ArrayList<>();
    private final RuleBase screening;
    private final RuleBase matching;
    private final RuleBase deciding;
    private final Set<String> tallied = new LinkedHashSet<>();

    /** With {@code plainly}, no rule becomes a step of a plan: the simple way, which the fast one must equal. */
    StageRules(List<Criterion> criteria, Map<CriterionId, Rule> all, RuleShelf shelf, boolean plainly) {
        this.criteria = List.copyOf(criteria);
        List<Rule> screens = new ArrayList<>();
        List<Rule> matches = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Rule rule = all.get(criterion.id());
            if (rule == null) {
                continue;
            }
            rules.put(criterion.id(), rule);
            tallied.addAll(rule.keys(FactType.TALLY));
            if (criterion.isGate()) {
                screens.add(rule);
            } else if (!plainly && PlanStep.canPlan(rule)) {
                planned.add(rule);
            } else {
                matches.add(rule);
            }
        }
        this.screening = shelf.base(screens);
        this.matching = shelf.base(matches);
        this.deciding = shelf.standingParts(planned);
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    /** The criteria that give points, in order. */
    List<Scored> scored(CompiledTender compiled) {
        List<Scored> scored = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Rule rule = rules.get(criterion.id());
            if (rule != null && !criterion.isGate()) {
                scored.add(Scored.of(compiled, criterion, rule, planned.contains(rule)));
            }
        }
        return List.copyOf(scored);
    }

    public Iterable<Rule> all() {
        return rules.values();
    }

    public boolean reads(FactType type) {
        return rules.values().stream()
                .anyMatch(rule -> rule.reads(type)
                        || type == FactType.PRICE && rule.keys(FactType.POOL).contains("price"));
    }

    public RuleSession openScreening(Tender tender) {
        return screening.open(List.of(contract(tender)));
    }

    public RuleSession openMatching(Tender tender) {
        return matching.open(List.of(contract(tender)));
    }

    public RuleSession openDeciding(Tender tender) {
        return deciding.open(List.of(contract(tender)));
    }

    public Map<CriterionId, PlanStep> plan(RuleSession session, List<Fact.Pool> pools) {
        Map<CriterionId, PlanStep> plan = new HashMap<>();
        for (PlanStep step : PlanStep.plan(session, planned, pools)) {
            plan.put(new CriterionId(step.rule().criterion()), step);
        }
        return plan;
    }

    public Map<CriterionId, List<Firing>> screen(RuleSession session, Prepared bid) {
        return screening.isEmpty() ? Map.of() : byCriterion(session.fire(bid.factsFor(screening, tallied)));
    }

    public Map<CriterionId, List<Firing>> match(RuleSession session, Prepared bid, List<Fact.Pool> pools) {
        if (matching.isEmpty()) {
            return Map.of();
        }
        List<Object> facts = bid.factsFor(matching, tallied);
        for (Fact.Pool pool : pools) {
            if (matching.reads(FactType.POOL, pool.figure())) {
                facts.add(pool);
            }
        }
        return byCriterion(session.fire(facts));
    }

    private static Map<CriterionId, List<Firing>> byCriterion(List<Firing> firings) {
        if (firings.isEmpty()) {
            return Map.of();
        }
        Map<CriterionId, List<Firing>> byCriterion = new HashMap<>();
        for (Firing firing : firings) {
            byCriterion
                    .computeIfAbsent(new CriterionId(firing.rule().criterion()), any -> new ArrayList<>())
                    .add(firing);
        }
        return byCriterion;
    }

    private static Fact.Contract contract(Tender tender) {
        return new Fact.Contract(
                tender.contract().value().amount(),
                tender.contract().years().map(Quantity::value).orElse(null),
                tender.contract().fte().map(Quantity::value).orElse(null));
    }
}
