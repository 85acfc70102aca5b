package org.evenhand.notices.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.OfferField;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.figures.Decimals;

/**
 * Quantities from which a criterion with a target gives half of its points and all of them. The engine that scores bids is asked
 * for the points of invented bids that offer more and more, up to the target and once beyond; no formula stands here.
 *
 * @param half the least of them that earns half of what is earned in all
 * @param all the least of them that earns all that is earned up to the target
 * @param more whether more than the target earns still more
 */
record TargetPoints(At half, At all, boolean more) {

    /** So many equal parts of the target are offered one after the other. */
    private static final int PARTS = 20;

    private static final BigDecimal BEYOND = new BigDecimal("1.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What quotients leave behind the last of them is no difference in points. */
    private static final int PLACES = 6;

    private static final Sha256 SOURCE = Sha256.of("ruler");

    /** A quantity, in the measure’s unit or in pounds where measures are priced, with the points for it. */
    record At(BigDecimal offered, BigDecimal points) {}

    /** Those of a criterion; empty where it has no target that is the same for all, or earns nothing by it. */
    static Optional<TargetPoints> of(Tender tender, Criterion criterion) {
        return ScaledTargetFor.of(criterion.scheme(), tender.contract())
                .flatMap(target -> target instanceof ScaledTargetFor.Amount amount
                        ? Optional.of(amount.whole().value())
                        : Optional.<BigDecimal>empty())
                .filter(target -> target.signum() > 0 && criterion.weight().isPresent())
                .flatMap(target -> upTo(target, tender, criterion));
    }

    private static Optional<TargetPoints> upTo(BigDecimal target, Tender tender, Criterion criterion) {
        List<BigDecimal> offered = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            offered.add(target.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(PARTS), Decimals.WORKING));
        }
        offered.add(target.multiply(BEYOND));
        List<At> earned = earned(offered, tender, criterion);
        if (earned.isEmpty()) {
            return Optional.empty();
        }
        List<At> within = earned.subList(0, PARTS);
        BigDecimal best = within.stream().map(At::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        return best.signum() == 0
                ? Optional.empty()
                : Optional.of(new TargetPoints(
                        first(within, best.divide(TWO, PLACES, RoundingMode.HALF_UP)),
                        first(within, best),
                        earned.getLast().points().compareTo(best) > 0));
    }

    private static At first(List<At> earned, BigDecimal least) {
        return earned.stream()
                .filter(at -> at.points().compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<At> earned(List<BigDecimal> offered, Tender tender, Criterion criterion) {
        List<Line> lines = CriterionOffer.of(tender.only(criterion, List.of())).stream()
                .flatMap(offer -> offer
                        .lines(offered.stream()
                                .map(some -> shares(criterion, some))
                                .toList())
                        .stream())
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new At(Decimals.settled(offered.get(i)), points(lines.get(i))))
                .toList();
    }

    private static BigDecimal points(Line line) {
        return line.points()
                .map(Points::value)
                .orElse(BigDecimal.ZERO)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** What is offered of each measure; priced ones share the pounds in equal parts. */
    private static Map<OfferField, String> shares(Criterion criterion, BigDecimal offered) {
        Map<OfferField, String> shares = new HashMap<>();
        if (criterion.scheme()
                instanceof Scheme.Commitment(Scheme.Asked.OfMeasure(MeasureId measure), var basis, var bounds)) {
            shares.put(quantity(criterion, measure), Decimals.plain(offered));
        }
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            BigDecimal many = BigDecimal.valueOf(monetised.unitValues().size());
            monetised
                    .unitValues()
                    .forEach((measure, value) -> shares.put(
                            quantity(criterion, measure),
                            Decimals.plain(
                                    offered.divide(many, Decimals.WORKING).divide(value.amount(), Decimals.WORKING))));
        }
        return shares;
    }

    private static OfferField quantity(Criterion criterion, MeasureId measure) {
        return new OfferField(criterion.id(), OfferField.Kind.QUANTITY, measure.value());
    }
}
