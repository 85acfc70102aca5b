package org.evenhand.scoring.tender;

import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Weight;

/** The figure that ranks the bids; the formulas stand in SCORING.md section 4 and in {@code engine.AwardFigures}. */
public sealed interface AwardMethod {
    /** Σ points, highest first. */
    record WeightedSum() implements AwardMethod {}

    /** P ÷ Q, lowest first. */
    record PricePerPoint() implements AwardMethod {}

    /** Q ÷ P, highest first. */
    record PointsPerPound() implements AwardMethod {}

    /** ((1 − (Qbest − Q) × quality ÷ price) ÷ P) × Pbest, highest first. */
    record UtilityIndex(Weight quality, Weight price) implements AwardMethod {}

    /** P − Σ worth × f, lowest first. */
    record ValueDeduction() implements AwardMethod {}

    /** P ÷ (1 + Vn ÷ (1 − Vmax)), lowest first. */
    record QualityCoefficient(Fraction most) implements AwardMethod {}

    /** P − Q × perPoint, lowest first. */
    record WillingnessToPay(Money perPoint) implements AwardMethod {}

    /** P, lowest first. */
    record LowestPrice() implements AwardMethod {}

    /** The word in a tender folder and in message keys: {@code weighted-sum}. */
    default String word() {
        return switch (this) {
            case WeightedSum m -> "weighted-sum";
            case PricePerPoint m -> "price-per-point";
            case PointsPerPound m -> "points-per-pound";
            case UtilityIndex m -> "utility-index";
            case ValueDeduction m -> "value-deduction";
            case QualityCoefficient m -> "quality-coefficient";
            case WillingnessToPay m -> "willingness-to-pay";
            case LowestPrice m -> "lowest-price";
        };
    }

    /** Whether criteria carry a worth instead of a weight. */
    default boolean usesWorth() {
        return this instanceof ValueDeduction || this instanceof QualityCoefficient;
    }

    /** Whether every ranked bid needs a price, whatever the criteria. */
    default boolean needsPrice() {
        return !(this instanceof WeightedSum);
    }

    /** The fewest decimal places of the total: 10 for figures that are small by nature. */
    default int leastPlaces() {
        return this instanceof PointsPerPound || this instanceof UtilityIndex ? 10 : 0;
    }

    /** Whether the highest figure comes first. */
    default boolean highestFirst() {
        return this instanceof WeightedSum || this instanceof PointsPerPound || this instanceof UtilityIndex;
    }
}
