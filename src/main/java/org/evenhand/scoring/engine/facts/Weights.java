package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.Weight;

/** The most that each criterion can give: its weight in points or, where the method uses it, its worth. */
public final class Weights {
    private Weights() {}

    public static BigDecimal of(Criterion criterion) {
        return criterion.weight().or(criterion::worth).map(Weight::value).orElse(BigDecimal.ZERO);
    }
}
