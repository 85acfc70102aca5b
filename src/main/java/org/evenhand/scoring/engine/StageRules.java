package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Tender;
import org.evenhand.scoring.language.Contract;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.Pool;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleBase;
import org.evenhand.scoring.language.RuleSession;
import org.evenhand.shared.Quantity;

/**
 * The rules of one stage, by how they are run: gates, which screen bids before the pool is fixed, those that become steps
 * of a plan, and those that Drools must match bid by bid.
 */
final class StageRules {
    private final List<Criterion> criteria;
    private final Map<CriterionId, Rule> rules = new HashMap<>();
    private final List<Rule> planned = new ArrayList<>();
    private final RuleBase screening;
    private final RuleBase matching;
    private final RuleBase deciding;
    private final Set<String> tallied = new LinkedHashSet<>();

    /** With {@code plainly}, no rule becomes a step of a plan: the simple way, which the fast one must equal. */
    StageRules(List<Criterion> criteria, Map<CriterionId, Rule> all, boolean plainly) {
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
        this.screening = new RuleBase(screens);
        this.matching = new RuleBase(matches);
        this.deciding = PlanStep.standingParts(planned);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    Iterable<Rule> all() {
        return rules.values();
    }

    boolean reads(FactType type) {
        return rules.values().stream()
                .anyMatch(rule -> rule.reads(type)
                        || type == FactType.PRICE && rule.keys(FactType.POOL).contains("price"));
    }

    RuleSession openScreening(Tender tender) {
        return screening.open(List.of(contract(tender)));
    }

    RuleSession openMatching(Tender tender, List<Pool> pools) {
        return matching.open(standing(tender, pools));
    }

    Map<CriterionId, PlanStep> plan(Tender tender, List<Pool> pools) {
        Map<CriterionId, PlanStep> plan = new HashMap<>();
        for (PlanStep step : PlanStep.plan(deciding, planned, standing(tender, pools))) {
            plan.put(new CriterionId(step.rule().criterion()), step);
        }
        return plan;
    }

    Map<CriterionId, List<Firing>> screen(RuleSession session, Prepared bid) {
        return screening.isEmpty() ? Map.of() : byCriterion(session.fire(bid.factsFor(screening, tallied)));
    }

    Map<CriterionId, List<Firing>> match(RuleSession session, Prepared bid) {
        return matching.isEmpty() ? Map.of() : byCriterion(session.fire(bid.factsFor(matching, tallied)));
    }

    private static Map<CriterionId, List<Firing>> byCriterion(List<Firing> firings) {
        Map<CriterionId, List<Firing>> byCriterion = new HashMap<>();
        for (Firing firing : firings) {
            byCriterion
                    .computeIfAbsent(new CriterionId(firing.rule().criterion()), any -> new ArrayList<>())
                    .add(firing);
        }
        return byCriterion;
    }

    private static List<Object> standing(Tender tender, List<Pool> pools) {
        List<Object> standing = new ArrayList<>(pools);
        standing.add(contract(tender));
        return standing;
    }

    private static Contract contract(Tender tender) {
        return new Contract(
                tender.contract().value().amount(),
                tender.contract().years().map(Quantity::value).orElse(null),
                tender.contract().fte().map(Quantity::value).orElse(null));
    }
}
