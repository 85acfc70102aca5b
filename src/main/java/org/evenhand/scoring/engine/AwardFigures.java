package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.BidResult.Figure;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The figure that the award method ranks by (SCORING.md section 4). Q is the sum of the points of all criteria that are
 * not price, P the price; Qbest and Pbest are over the last stage's pool, Ubest over the ranked bids.
 *
 * <ul>
 *   <li>weighted-sum: Σ points
 *   <li>price-per-point: P ÷ Q
 *   <li>points-per-pound: Q ÷ P
 *   <li>utility-index: ((1 − (Qbest − Q) × quality ÷ price) ÷ P) × Pbest, Q as a fraction; equivalent price = U ÷ Ubest ×
 *       P; deficit = P − equivalent price
 *   <li>value-deduction: P − Σ worth × f
 *   <li>quality-coefficient: P ÷ coefficient, coefficient = 1 + Vn ÷ (1 − Vmax)
 *   <li>willingness-to-pay: P − Q × perPoint
 *   <li>lowest-price: P
 * </ul>
 */
final class AwardFigures {
    private final Tender tender;
    private final AwardMethod method;
    private final Rounding rounding;
    private final BigDecimal qualityWeight;
    private final @Nullable BigDecimal bestQuality;
    private final @Nullable BigDecimal lowestPrice;

    private AwardFigures(Tender tender, List<Contender> pool) {
        this.tender = tender;
        this.method = tender.award().method();
        this.rounding = tender.rounding().withPlaces(method.leastPlaces());
        this.qualityWeight = tender.criteria().stream()
                .filter(criterion -> !criterion.isPrice())
                .map(Criterion::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        this.bestQuality =
                pool.stream().map(c -> c.quality).max(Comparator.naturalOrder()).orElse(null);
        this.lowestPrice = pool.stream()
                .map(c -> c.price)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static void work(CompiledTender compiled, List<Contender> contenders) {
        int last = compiled.stages().last();
        AwardFigures figures = new AwardFigures(
                compiled.tender(),
                contenders.stream().filter(c -> c.wasInPool(last)).toList());
        List<Contender> assessed =
                contenders.stream().filter(Contender::isAssessed).toList();
        assessed.forEach(figures::total);
        assessed.stream().filter(Contender::isAssessed).forEach(figures::testMinimum);
        figures.equivalentPrices(assessed.stream().filter(Contender::isAssessed).toList());
        int priceStage = compiled.stages().ofPrice(compiled.tender());
        for (Contender contender : contenders) {
            if (contender.price != null && contender.wasInPool(priceStage)) {
                contender.figures.put(Figure.PRICE, contender.price);
            }
        }
    }

    private void total(Contender contender) {
        BigDecimal q = contender.quality;
        BigDecimal p = contender.price == null ? BigDecimal.ZERO : contender.price;
        if (method instanceof AwardMethod.PricePerPoint && q.signum() <= 0) {
            contender.fall(BidResult.Status.FAILS_REQUIREMENTS, List.of(Reason.of(Reason.Code.NO_QUALITY_POINTS)));
            return;
        }
        BigDecimal figure = switch (method) {
            case AwardMethod.WeightedSum() -> sumOfSections(contender);
            case AwardMethod.PricePerPoint() -> p.divide(q, Decimals.WORKING);
            case AwardMethod.PointsPerPound() -> q.divide(p, Decimals.WORKING);
            case AwardMethod.UtilityIndex(var quality, var price) -> utility(q, p, quality.value(), price.value());
            case AwardMethod.ValueDeduction() -> p.subtract(q, Decimals.WORKING);
            case AwardMethod.QualityCoefficient(var most) -> p.divide(coefficient(q, most.value()), Decimals.WORKING);
            case AwardMethod.WillingnessToPay(var perPoint) ->
                p.subtract(q.multiply(perPoint.amount(), Decimals.WORKING), Decimals.WORKING);
            case AwardMethod.LowestPrice() -> p;
        };
        contender.total = rounding.round(figure);
        switch (method) {
            case AwardMethod.UtilityIndex ignored -> contender.figures.put(Figure.UTILITY, figure);
            case AwardMethod.QualityCoefficient(var most) -> {
                contender.figures.put(Figure.COEFFICIENT, coefficient(q, most.value()));
                contender.figures.put(Figure.NOTIONAL_PRICE, figure);
            }
            case AwardMethod.ValueDeduction ignored -> contender.figures.put(Figure.NOTIONAL_PRICE, figure);
            case AwardMethod.WillingnessToPay ignored -> contender.figures.put(Figure.NOTIONAL_PRICE, figure);
            default -> {}
        }
        if (!(method instanceof AwardMethod.WeightedSum)) {
            contender.figures.put(Figure.QUALITY, q);
        }
    }

    private static BigDecimal sumOfSections(Contender contender) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal section : contender.sections) {
            if (section != null) {
                sum = sum.add(section, Decimals.WORKING);
            }
        }
        return sum;
    }

    private static BigDecimal coefficient(BigDecimal vn, BigDecimal most) {
        return BigDecimal.ONE.add(vn.divide(BigDecimal.ONE.subtract(most), Decimals.WORKING), Decimals.WORKING);
    }

    private BigDecimal utility(BigDecimal q, BigDecimal p, BigDecimal quality, BigDecimal price) {
        BigDecimal behind = Objects.requireNonNull(bestQuality)
                .divide(qualityWeight, Decimals.WORKING)
                .subtract(q.divide(qualityWeight, Decimals.WORKING), Decimals.WORKING);
        BigDecimal lost = behind.multiply(quality, Decimals.WORKING).divide(price, Decimals.WORKING);
        return BigDecimal.ONE
                .subtract(lost, Decimals.WORKING)
                .divide(p, Decimals.WORKING)
                .multiply(Objects.requireNonNull(lowestPrice), Decimals.WORKING);
    }

    /** A total (weighted-sum) or a Q (other methods) below the award's minimum fails; the total is kept. */
    private void testMinimum(Contender contender) {
        BigDecimal tested =
                method instanceof AwardMethod.WeightedSum ? Objects.requireNonNull(contender.total) : contender.quality;
        tender.award()
                .minimum()
                .map(Points::value)
                .filter(minimum -> Decimals.compare(tested, minimum) < 0)
                .ifPresent(minimum -> contender.fall(
                        BidResult.Status.FAILS_REQUIREMENTS,
                        List.of(Reason.of(
                                Reason.Code.BELOW_TOTAL_MINIMUM,
                                "points",
                                Decimals.readable(tested),
                                "minimum",
                                Decimals.plain(minimum)))));
    }

    private void equivalentPrices(List<Contender> ranked) {
        if (!(method instanceof AwardMethod.UtilityIndex)) {
            return;
        }
        BigDecimal best = ranked.stream()
                .map(c -> Objects.requireNonNull(c.figures.get(Figure.UTILITY)))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        for (Contender contender : ranked) {
            BigDecimal price = Objects.requireNonNull(contender.price);
            if (best.signum() > 0) {
                BigDecimal equivalent = Objects.requireNonNull(contender.figures.get(Figure.UTILITY))
                        .divide(best, Decimals.WORKING)
                        .multiply(price, Decimals.WORKING);
                contender.figures.put(Figure.EQUIVALENT_PRICE, equivalent);
                contender.figures.put(Figure.DEFICIT, price.subtract(equivalent, Decimals.WORKING));
            }
        }
    }
}
