package org.evenhand.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.jspecify.annotations.Nullable;

/** A bid as the twin reads it: promises summed by measure, outcomes by indicator. */
final class TwinBid {
    private static final int[] NOWHERE = {};

    private final ScoringCase.Entry entry;
    private final Map<MeasureId, Promised> promised = new HashMap<>();
    private final Map<IndicatorId, Asked> asked = new HashMap<>();

    /**
     * What is promised of a measure.
     *
     * @param places positions in the bid's list, for the explanation
     */
    record Promised(MeasureId measure, BigDecimal embedded, BigDecimal additional, int[] places) {
        BigDecimal all() {
            return embedded.add(additional);
        }
    }

    /** The people asked about an indicator. */
    record Asked(IndicatorId indicator, BigDecimal people, BigDecimal improved, int[] places) {}

    TwinBid(ScoringCase.Entry entry) {
        this.entry = entry;
        List<Bid.Commitment> commitments = bid().commitments();
        for (int i = 0; i < commitments.size(); i++) {
            Bid.Commitment commitment = commitments.get(i);
            BigDecimal quantity = commitment.quantity().value();
            BigDecimal embedded = commitment.embedded() ? quantity : BigDecimal.ZERO;
            BigDecimal additional = commitment.embedded() ? BigDecimal.ZERO : quantity;
            Promised before = promised.get(commitment.measure());
            promised.put(
                    commitment.measure(),
                    before == null
                            ? new Promised(commitment.measure(), embedded, additional, new int[] {i})
                            : new Promised(
                                    commitment.measure(),
                                    before.embedded.add(embedded),
                                    before.additional.add(additional),
                                    with(before.places, i)));
        }
        List<Bid.Outcome> outcomes = bid().outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            Bid.Outcome outcome = outcomes.get(i);
            Asked before = asked.get(outcome.indicator());
            asked.put(
                    outcome.indicator(),
                    before == null
                            ? new Asked(
                                    outcome.indicator(),
                                    outcome.people().value(),
                                    outcome.improved().value(),
                                    new int[] {i})
                            : new Asked(
                                    outcome.indicator(),
                                    before.people.add(outcome.people().value()),
                                    before.improved.add(outcome.improved().value()),
                                    with(before.places, i)));
        }
    }

    private static int[] with(int[] places, int one) {
        int[] more = java.util.Arrays.copyOf(places, places.length + 1);
        more[places.length] = one;
        return more;
    }

    Bid bid() {
        return entry.bid();
    }

    @Nullable
    Promised promised(MeasureId measure) {
        return promised.get(measure);
    }

    /** What is promised of a measure, 0 where nothing is. */
    Promised tally(MeasureId measure) {
        Promised found = promised.get(measure);
        return found == null ? new Promised(measure, BigDecimal.ZERO, BigDecimal.ZERO, NOWHERE) : found;
    }

    /** Null where nobody was asked. */
    @Nullable
    Asked asked(IndicatorId indicator) {
        Asked found = asked.get(indicator);
        return found == null || found.people.signum() == 0 ? null : found;
    }

    Marks.@Nullable Given mark(CriterionId criterion) {
        return entry.marks().agreed().get(criterion);
    }

    @Nullable
    FactValue answer(FactName fact) {
        return bid().facts().get(fact);
    }
}
