package org.evenhand.scoring.tender;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.shared.Weight;

/**
 * One award criterion.
 *
 * @param section empty for a gate that stands outside the sections
 * @param weight points of the tender's total; empty for gates and where {@code worth} is used
 * @param worth money (value-deduction) or a share of the price (quality-coefficient); empty elsewhere
 * @param counts which commitments count
 */
public record Criterion(
        CriterionId id,
        Optional<SectionId> section,
        String title,
        Optional<Weight> weight,
        Optional<Weight> worth,
        Counts counts,
        Scheme scheme) {

    /** The most that it can give: its weight in points or, where the method uses it, its worth. */
    public BigDecimal most() {
        return weight.or(this::worth).map(Weight::value).orElse(BigDecimal.ZERO);
    }

    /** Whether this criterion is a condition that gives no points. */
    public boolean isGate() {
        return scheme instanceof Scheme.Gate;
    }

    /** Whether this criterion scores the price. */
    public boolean isPrice() {
        return scheme instanceof Scheme.Price;
    }
}
