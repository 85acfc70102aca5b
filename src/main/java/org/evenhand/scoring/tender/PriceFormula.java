package org.evenhand.scoring.tender;

import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/** Formula by which a price becomes a fraction; all stand in SCORING.md section 3 and in {@code kinds.PriceRule}. */
public sealed interface PriceFormula {
    /** Pmin ÷ P. */
    record LowestOverPrice() implements PriceFormula {}

    /** 1 − (P − Pmin) ÷ Pmin. */
    record LinearOverLowest() implements PriceFormula {}

    /** 1 − (P − Pmin) ÷ (Pmax − Pmin). */
    record Range() implements PriceFormula {}

    /** (to − P) ÷ (to − from), both published beforehand. */
    record Bandwidth(Money from, Money to) implements PriceFormula {}

    /** 1 − log(P ÷ Pmin) ÷ log A. */
    record Logarithmic(Quantity factor) implements PriceFormula {}

    /** 0.5 + (mean − P) ÷ mean. */
    record Mean() implements PriceFormula {}

    /** (Pmax − P) ÷ (Pmax − optimal). */
    record Optimal(Money optimal) implements PriceFormula {}
}
