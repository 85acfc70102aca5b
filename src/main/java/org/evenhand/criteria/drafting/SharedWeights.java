package org.evenhand.criteria.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.Decimals;

/** Weights brought to 100 together: some stay, the others share what is left in proportion to what they have. */
public sealed interface SharedWeights {

    /** At most so many decimal places, unless a weight that stays has more. */
    int PLACES = 2;

    /**
     * It can be done.
     *
     * @param changes of the weights that do not stay, in the framework's order
     */
    record Shared(List<Change> changes) implements SharedWeights {}

    /** It cannot. */
    record Impossible(Why why) implements SharedWeights {}

    /** A weight before and after; it may be that both are equal. */
    record Change(DraftPart criterion, BigDecimal before, BigDecimal after) {}

    /** Reason for which weights are not shared out. */
    enum Why {
        /** A weight is no figure above 0, so nobody knows its share. */
        NOT_READ,
        /** Every weight is to stay. */
        NOBODY,
        /** What stays has 100 already, or more. */
        NOTHING_LEFT,
        /** There is so little left that some would get nothing. */
        TOO_LITTLE;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * Works it out. Criteria that have no weight yet stay without one, unless none has.
     *
     * @param keep the criteria whose weights stay
     */
    static SharedWeights of(Framework framework, Set<PartId> keep) {
        List<DraftPart> weighed = weighed(framework);
        if (weighed.stream()
                .anyMatch(one -> !one.answer("weight").isBlank()
                        && Figures.read(one.answer("weight"))
                                .filter(weight -> weight.signum() > 0)
                                .isEmpty())) {
            return new Impossible(Why.NOT_READ);
        }
        BigDecimal left = FrameworkFigures.WHOLE;
        List<DraftPart> sharing = new ArrayList<>();
        for (DraftPart one : weighed) {
            if (keep.contains(one.id())) {
                left = left.subtract(FrameworkFigures.weight(one));
            } else {
                sharing.add(one);
            }
        }
        if (sharing.stream().anyMatch(one -> FrameworkFigures.weight(one).signum() > 0)) {
            sharing.removeIf(one -> FrameworkFigures.weight(one).signum() == 0);
        }
        if (sharing.isEmpty()) {
            return new Impossible(Why.NOBODY);
        }
        return left.signum() <= 0 ? new Impossible(Why.NOTHING_LEFT) : share(left, sharing);
    }

    /** The criteria that may carry a weight. */
    static List<DraftPart> weighed(Framework framework) {
        return framework.criteria().stream()
                .filter(one -> one.kind() != CriterionKind.GATE)
                .toList();
    }

    /** Each gets its share rounded down; what that leaves goes, unit by unit, where most was cut off. */
    private static SharedWeights share(BigDecimal left, List<DraftPart> sharing) {
        BigDecimal before = sharing.stream().map(FrameworkFigures::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        int places = Math.max(PLACES, left.stripTrailingZeros().scale());
        List<BigDecimal> cut = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal rest = left;
        for (DraftPart one : sharing) {
            BigDecimal exact = before.signum() == 0
                    ? left.divide(new BigDecimal(sharing.size()), Decimals.WORKING)
                    : left.multiply(FrameworkFigures.weight(one)).divide(before, Decimals.WORKING);
            BigDecimal share = exact.setScale(places, RoundingMode.DOWN);
            shares.add(share);
            cut.add(exact.subtract(share));
            rest = rest.subtract(share);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(places);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sharing.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(cut::get, Comparator.reverseOrder()));
        int most = rest.divide(unit, 0, RoundingMode.HALF_UP).intValueExact();
        order.stream().limit(most).forEach(i -> shares.set(i, shares.get(i).add(unit)));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < sharing.size(); i++) {
            changes.add(new Change(
                    sharing.get(i),
                    FrameworkFigures.weight(sharing.get(i)),
                    new BigDecimal(Decimals.plain(shares.get(i)))));
        }
        Optional<Change> nothing =
                changes.stream().filter(change -> change.after().signum() <= 0).findFirst();
        return nothing.isPresent() ? new Impossible(Why.TOO_LITTLE) : new Shared(List.copyOf(changes));
    }
}
