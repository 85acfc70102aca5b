package org.evenhand.scoring.kinds;

import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme.Judged;
import org.evenhand.shared.figures.Decimals;

/**
 * A panel's mark (SCORING.md section 3, {@code judged}): f = mark ÷ scale.max, or mark ÷ highest mark in the pool; 0 where
 * the highest mark is 0.
 */
final class JudgedRule {
    private JudgedRule() {}

    static String write(Criterion criterion, Judged judged) {
        String id = criterion.id().value();
        String max = Decimals.plain(judged.max().value());
        Drl rule = Drl.of(criterion).when("Mark( criterion == " + Drl.text(id) + ", $mark : mark )");
        if (judged.relativeToHighest()) {
            return rule.whenPool(Figures.mark(criterion.id()), "highest > 0, $highest : highest")
                    .give("$mark / $highest", "mark {mark}; the highest in the pool is {highest}");
        }
        return rule.give("$mark / " + max, "mark {mark} of " + max);
    }
}
