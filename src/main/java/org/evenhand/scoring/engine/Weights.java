package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import org.evenhand.scoring.Criterion;
import org.evenhand.shared.Weight;

/** What a criterion can give: its weight in points or, where the method uses it, its worth. */
final class Weights {
    private Weights() {}

    static BigDecimal of(Criterion criterion) {
        return criterion.weight().or(criterion::worth).map(Weight::value).orElse(BigDecimal.ZERO);
    }
}
