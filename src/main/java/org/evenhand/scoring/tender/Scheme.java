package org.evenhand.scoring.tender;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * Way in which a criterion turns a bid into a fraction: the {@code scoring} block of SCORING.md section 3, one record a
 * kind.
 */
public sealed interface Scheme {

    /**
     * A panel's mark on a scale.
     *
     * @param minimum a mark below it fails the requirements
     * @param relativeToHighest divide by the highest mark of the pool instead of the top of the scale
     */
    record Judged(Quantity min, Quantity max, Optional<Quantity> minimum, boolean relativeToHighest)
            implements Scheme {}

    /** The price, by one of the published formulas. */
    record Price(PriceFormula formula, Bounds bounds) implements Scheme {}

    /** A quantity offered, measured against a basis. */
    record Commitment(Asked asked, Basis basis, Bounds bounds) implements Scheme {}

    /**
     * Several measures priced at unit values and added up.
     *
     * @param measureCap one measure counts at most this share of the target (or, for {@link Basis.Highest}, of the bid's
     *     own uncapped total)
     */
    record Monetised(SortedMap<MeasureId, Money> unitValues, Basis basis, Optional<Fraction> measureCap, Bounds bounds)
            implements Scheme {}

    /**
     * A rate of people for whom an outcome improved.
     *
     * @param prior present where the rate is shrunk towards a prior, so that few people asked prove less
     */
    record OutcomeRate(IndicatorId indicator, Fraction floor, Fraction target, Optional<Prior> prior)
            implements Scheme {}

    /** A condition that a bid meets or fails; it gives no points. */
    record Gate(FactName fact, Demand demand, Optional<AppliesWhen> appliesWhen) implements Scheme {}

    /** The commissioner's own rule, by its name in {@code rules/}. */
    record OwnRule(String ruleName) implements Scheme {}

    /** Figure that a commitment criterion reads: a measure the bid offers, or (banded only) a fact it answers. */
    sealed interface Asked {
        /** A measure of the bid's commitments. */
        record OfMeasure(MeasureId measure) implements Asked {}

        /** A fact the bid answers with a number. */
        record OfFact(FactName fact) implements Asked {}
    }

    /** Basis against which a quantity is measured. */
    sealed interface Basis {
        /** A published target, the same for every bidder. */
        record Target(ScaledTarget target) implements Basis {}

        /** The highest quantity in the pool. */
        record Highest() implements Basis {}

        /** The quantity for each worker the bid would deploy; needs a recorded justification. */
        record DeployedFte(ScaledTarget target, String justification) implements Basis {}

        /** The quantity for each pound of the contract's value. */
        record ContractShare(ScaledTarget target) implements Basis {}

        /** Steps: the fraction of the highest band reached. */
        record Banded(List<Band> bands) implements Basis {}
    }

    /** One step of a banded criterion: from this quantity on, this fraction. */
    record Band(Quantity from, Fraction fraction) {}

    /** The prior of a shrunk rate: so many people, of whom this share improved. */
    record Prior(Fraction rate, Quantity people) {}

    /** Demand of a gate on the fact it reads. */
    sealed interface Demand {
        /** Exactly this value. */
        record Is(FactValue value) implements Demand {}

        /** This number or more. */
        record AtLeast(Quantity number) implements Demand {}

        /** One of these values. */
        record OneOf(List<FactValue> values) implements Demand {}
    }

    /** A gate applies only to bids whose fact has this value; to bids that leave the fact unanswered it applies too. */
    record AppliesWhen(FactName fact, FactValue is) {}

    /**
     * The bounds of a fraction; empty where a bound is switched off.
     *
     * @param floor the least fraction
     * @param cap the greatest fraction
     */
    record Bounds(Optional<Fraction> floor, Optional<Fraction> cap) {}
}
