package org.evenhand.scoring.tender;

import java.util.List;
import java.util.Optional;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Points;
import org.evenhand.shared.Weight;

/**
 * Way in which the winner is found (SCORING.md section 4).
 *
 * @param outOf what the weights must add up to; empty where criteria carry a worth, or none carries a weight
 * @param minimum a total (or, for methods other than weighted-sum, a Q) below this fails
 * @param ties what separates equal totals, in this order
 */
public record Award(
        AwardMethod method,
        Optional<Weight> outOf,
        Optional<Points> minimum,
        List<TieBreak> ties,
        PanelRule panel,
        Optional<Shortlist> shortlist,
        List<AbnormallyLow> abnormallyLow) {

    /** Nothing but a method: agreed marks, no minimum, no shortlist, and ties that stay. */
    public static Award by(AwardMethod method, Optional<Weight> outOf) {
        return new Award(method, outOf, Optional.empty(), List.of(), PanelRule.AGREED, Optional.empty(), List.of());
    }

    /** Rule on whose marks score. */
    public enum PanelRule {
        /** The mark the panel agreed on after moderation. */
        AGREED,
        /** The unrounded mean of the individual marks. */
        MEAN
    }

    /** Rule that separates bids with equal totals. */
    public sealed interface TieBreak {
        /** More points in this section come first. */
        record BySection(SectionId section) implements TieBreak {}

        /** More points for this criterion come first. */
        record ByCriterion(CriterionId criterion) implements TieBreak {}

        /** The lower price comes first. */
        record ByPrice() implements TieBreak {}

        /** The bid received earlier comes first. */
        record ByReceived() implements TieBreak {}
    }

    /**
     * Only the best bids go on to the last stage.
     *
     * @param includeTied whether bids tied across the cut all go on, or all drop out
     */
    public record Shortlist(int top, boolean includeTied) {}

    /** A test for abnormally low prices. A flagged bid is not rejected. */
    public sealed interface AbnormallyLow {
        /** At least this share below the mean of the other prices. */
        record BelowMeanOfOthers(Fraction threshold) implements AbnormallyLow {}

        /** At least this share below the next price. */
        record BelowNext(Fraction threshold) implements AbnormallyLow {}

        /** More than 15 % below the mean without the highest, and more than 1 % below the next price. */
        record Scottish() implements AbnormallyLow {}
    }
}
