package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.builder.CurveRange.Unit;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.figures.Decimals;

/** Ranges of curves by kind, basis and formula of their criteria, within which a further bid leaves the pool as it is. */
final class CurveRanges {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");
    private static final BigDecimal QUARTER_MORE = new BigDecimal("1.25");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private CurveRanges() {}

    /** The range of a criterion that scores; empty where its points do not grow with one figure. */
    static Optional<CurveRange> of(
            CriterionReading reading, ContractSize contract, Map<Size, Map<Place, String>> figures) {
        Criterion criterion = reading.criterion().orElseThrow();
        return (switch (criterion.scheme()) {
                    case Scheme.Commitment commitment -> commitment(criterion, commitment, contract, figures);
                    case Scheme.OutcomeRate outcome -> Optional.of(rate(outcome));
                    case Scheme.Price price -> Optional.of(price(price, figures));
                    default -> Optional.<CurveRange>empty();
                })
                .filter(range -> range.least().compareTo(range.most()) < 0);
    }

    private static Optional<CurveRange> commitment(
            Criterion criterion,
            Scheme.Commitment commitment,
            ContractSize contract,
            Map<Size, Map<Place, String>> figures) {
        Place place = place(criterion, commitment);
        Unit unit = commitment.asked() instanceof Scheme.Asked.OfFact ? Unit.ANSWER : Unit.QUANTITY;
        return switch (commitment.basis()) {
            case Scheme.Basis.Target(ScaledTarget target) ->
                upTo(unit, place, ScaledTargetFor.over(target, contract, BigDecimal.ONE));
            case Scheme.Basis.ContractShare(ScaledTarget target) ->
                upTo(
                        unit,
                        place,
                        ScaledTargetFor.over(target, contract, contract.value().amount()));
            case Scheme.Basis.DeployedFte basis ->
                upTo(Unit.PER_WORKER, place, ScaledTargetFor.over(basis.target(), contract, BigDecimal.ONE));
            case Scheme.Basis.Highest basis -> {
                CurveRange open = CurveRange.open(unit, place, Optional.empty());
                yield Optional.of(open.until(open.standing(figures).last()));
            }
            case Scheme.Basis.Banded(List<Scheme.Band> bands) -> {
                List<BigDecimal> steps =
                        bands.stream().map(band -> band.from().value()).sorted().toList();
                yield Optional.of(new CurveRange(
                        unit,
                        place.of(),
                        place,
                        BigDecimal.ZERO.min(steps.getFirst()),
                        TrialBids.possible(place.of(), steps.getLast().multiply(QUARTER_MORE))
                                .max(steps.getLast()),
                        Optional.empty(),
                        steps));
            }
        };
    }

    private static Place place(Criterion criterion, Scheme.Commitment commitment) {
        return switch (commitment.asked()) {
            case Scheme.Asked.OfMeasure of ->
                new Place(
                        criterion.counts() == Counts.EMBEDDED ? Figure.EMBEDDED : Figure.QUANTITY,
                        of.measure().value());
            case Scheme.Asked.OfFact of -> new Place(Figure.FACT, of.fact().value());
        };
    }

    private static Optional<CurveRange> upTo(Unit unit, Place place, ScaledTargetFor target) {
        return target instanceof ScaledTargetFor.Amount amount
                ? Optional.of(
                        CurveRange.open(unit, place, Optional.of(amount.whole().value()))
                                .until(amount.whole().value().multiply(HALF_MORE)))
                : Optional.empty();
    }

    private static CurveRange rate(Scheme.OutcomeRate outcome) {
        BigDecimal target = outcome.target().value().multiply(HUNDRED);
        BigDecimal floor = outcome.floor().value().multiply(HUNDRED);
        String of = outcome.indicator().value();
        return new CurveRange(
                Unit.OF_HUNDRED,
                of,
                new Place(Figure.IMPROVED, of),
                BigDecimal.ZERO,
                HUNDRED,
                Optional.of(target),
                List.of(floor.setScale(0, RoundingMode.HALF_UP), target.setScale(0, RoundingMode.HALF_UP)));
    }

    /** Prices between which a further bid leaves as they are the figures of the pool that the formula reads. */
    private static CurveRange price(Scheme.Price price, Map<Size, Map<Place, String>> figures) {
        CurveRange open = CurveRange.open(Unit.POUNDS, TrialBids.one(Figure.PRICE), Optional.empty());
        SortedSet<BigDecimal> standing = open.standing(figures);
        BigDecimal lowest = standing.first();
        BigDecimal highest = standing.last();
        return switch (price.formula()) {
            case PriceFormula.LowestOverPrice f -> open.from(lowest).until(highest.max(lowest.multiply(TWO)));
            case PriceFormula.LinearOverLowest f -> open.from(lowest).until(highest.max(lowest.multiply(TWO)));
            case PriceFormula.Logarithmic(var factor) ->
                open.from(lowest).until(highest.max(lowest.multiply(factor.value())));
            case PriceFormula.Range f -> open.from(lowest).until(highest);
            case PriceFormula.Bandwidth(var from, var to) ->
                new CurveRange(
                        Unit.POUNDS,
                        "",
                        open.place(),
                        lowest.min(from.amount().divide(QUARTER_MORE, Decimals.WORKING)),
                        highest.max(to.amount().multiply(QUARTER_MORE)),
                        Optional.of(from.amount()),
                        List.of(from.amount(), to.amount()));
            case PriceFormula.Optimal(var optimal) ->
                open.aimed(optimal.amount()).from(lowest.min(optimal.amount())).until(highest);
            case PriceFormula.Mean f -> {
                // As many further bids below the mean as above it, so that it stays.
                BigDecimal mean = mean(figures, open);
                BigDecimal reach =
                        mean.subtract(lowest).max(highest.subtract(mean)).min(mean.divide(TWO, Decimals.WORKING));
                yield open.aimed(mean).from(mean.subtract(reach)).until(mean.add(reach));
            }
        };
    }

    private static BigDecimal mean(Map<Size, Map<Place, String>> figures, CurveRange open) {
        List<BigDecimal> prices = figures.values().stream()
                .flatMap(bid -> open.offered(bid).stream())
                .toList();
        return prices.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, prices.size())), Decimals.WORKING);
    }
}
