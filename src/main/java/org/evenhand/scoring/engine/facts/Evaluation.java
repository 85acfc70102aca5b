package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.figures.Decimals;

/**
 * Result of a criterion's rule for a bid. Everything a line says is worked out from it later, when somebody reads it.
 *
 * @param firings how often the rule fired; empty where it did not apply
 * @param fraction f, before it is multiplied by the weight
 */
public record Evaluation(Criterion criterion, List<Firing> firings, BigDecimal fraction) {

    /**
     * Combines the firings of a rule: none gives 0, several need {@code @combine}. A commissioner's own rule is held to 0 …
     * 1, because no criterion may give more than its weight.
     *
     * @throws RuleTrouble where the rule fires more than once and does not say how to combine, or cannot be worked out
     */
    public static Evaluation of(Criterion criterion, Rule rule, List<Firing> firings) {
        if (firings.size() > 1 && rule.combine() == Rule.Combine.NONE) {
            throw new RuleTrouble("the rule fires " + firings.size()
                    + " times; write @combine(\"sum\") or @combine(\"highest\") below its name,"
                    + " or make its conditions narrower");
        }
        BigDecimal fraction = combined(firings);
        boolean own = criterion.scheme() instanceof Scheme.OwnRule;
        return new Evaluation(
                criterion, firings, own ? fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE) : fraction);
    }

    /** The fraction of all firings together, before it is held to any bounds. */
    public static BigDecimal combined(List<Firing> firings) {
        BigDecimal fraction = null;
        for (Firing firing : firings) {
            BigDecimal given = firing.fraction();
            if (given != null) {
                fraction = fraction == null ? given : together(firing.rule(), fraction, given);
            }
        }
        return fraction == null ? BigDecimal.ZERO : fraction;
    }

    private static BigDecimal together(Rule rule, BigDecimal before, BigDecimal more) {
        return rule.combine() == Rule.Combine.SUM ? before.add(more, Decimals.WORKING) : before.max(more);
    }

    public List<String> notices() {
        List<String> said = new ArrayList<>(0);
        for (Firing firing : firings) {
            said.addAll(firing.notices());
        }
        return said;
    }

    public Optional<String> fails() {
        for (Firing firing : firings) {
            Optional<String> fails = firing.fails();
            if (fails.isPresent()) {
                return fails;
            }
        }
        return Optional.empty();
    }
}
