package org.evenhand.scoring.engine.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.tender.Award.TieBreak;
import org.evenhand.scoring.tender.Criterion;

/**
 * A criterion that gives points, with what scoring asks of it again and again.
 *
 * @param planned whether its rule is a step of the plan; otherwise Drools matches it bid by bid
 * @param section the place of its section
 * @param breaksTies whether its points must be kept
 * @param pools the pool figures that its rule names
 * @param marks the criteria whose marks its rule names
 * @param open whether its rule reads a pool figure or a mark without naming it
 */
public record Scored(
        Criterion criterion,
        Rule rule,
        boolean planned,
        int section,
        BigDecimal weight,
        boolean breaksTies,
        Set<String> pools,
        Set<String> marks,
        boolean open) {

    static Scored of(CompiledTender compiled, Criterion criterion, Rule rule, boolean planned) {
        return new Scored(
                criterion,
                rule,
                planned,
                compiled.sectionPlace(criterion),
                criterion.most(),
                compiled.tender().award().ties().contains(new TieBreak.ByCriterion(criterion.id())),
                rule.keys(FactType.POOL),
                rule.keys(FactType.MARK),
                rule.readsAnyOf(FactType.POOL) || rule.readsAnyOf(FactType.MARK));
    }

    /** Whether the result may be another where these pool figures and these marks are. */
    public boolean dependsOn(Set<String> changedPools, Set<String> changedMarks) {
        boolean something = !changedPools.isEmpty() || !changedMarks.isEmpty();
        return something
                && (open || !Collections.disjoint(pools, changedPools) || !Collections.disjoint(marks, changedMarks));
    }
}
