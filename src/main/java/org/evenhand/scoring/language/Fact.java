package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** A fact that a rule may see; {@link FactType} lists their types and fields, and the words that rules have for them. */
public sealed interface Fact {

    /**
     * Offer of a bid under one measure: the sums over its commitments.
     *
     * @param evidenced whether every commitment summed here names evidence
     * @param commitments positions in the bid's list, for the explanation
     */
    record Offer(
            String measure,
            BigDecimal embedded,
            BigDecimal additional,
            boolean evidenced,
            @Nullable BigDecimal deployedFte,
            List<Integer> commitments)
            implements Fact {

        /** Both kinds of value together. */
        public BigDecimal all() {
            return embedded.add(additional);
        }
    }

    /**
     * Offer of a bid under a measure that a criterion asks for; unlike an offer it is there even when nothing is
     * offered, and its quantities are then 0.
     */
    record Tally(Offer offer) implements Fact {}

    /**
     * The outcomes of one indicator, summed; there is none where no people were asked.
     *
     * @param outcomes positions in the bid's list, for the explanation
     */
    record Outcome(String indicator, BigDecimal people, BigDecimal improved, List<Integer> outcomes) implements Fact {

        /** improved ÷ people; worked out when a rule asks for it. */
        public BigDecimal rate() {
            return improved.divide(people, Decimals.WORKING);
        }
    }

    /**
     * A bid's answer to a declared fact.
     *
     * @param value a {@link BigDecimal}, {@link Boolean} or {@link String}
     * @param number the value where it is a number
     */
    record Answer(String fact, Object value, @Nullable BigDecimal number) implements Fact {}

    /**
     * The panel's mark for one criterion.
     *
     * @param source where the mark stands, for the explanation
     */
    record Mark(String criterion, BigDecimal mark, String source) implements Fact {}

    /** The price of a bid. */
    record Price(BigDecimal amount) implements Fact {}

    /**
     * The lowest, highest and mean of one figure over the pool of bids.
     *
     * @param figure {@code price}, {@code quantity:MEASURE}, {@code mark:CRITERION} or {@code value:CRITERION}
     * @param bids how many bids the pool holds
     */
    record Pool(String figure, BigDecimal lowest, BigDecimal highest, BigDecimal mean, int bids) implements Fact {}

    /** The size of the contract, as a fact for rules. */
    record Contract(
            BigDecimal value,
            @Nullable BigDecimal years,
            @Nullable BigDecimal fte) implements Fact {}
}
