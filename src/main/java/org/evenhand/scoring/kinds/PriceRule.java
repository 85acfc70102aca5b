package org.evenhand.scoring.kinds;

import java.math.BigDecimal;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.Scheme.Price;

/**
 * The price formulas of SCORING.md section 3; P is the price, Pmin, Pmax and mean are over the pool.
 *
 * <ul>
 *   <li>lowest-over-price: Pmin ÷ P
 *   <li>linear-over-lowest: 1 − (P − Pmin) ÷ Pmin
 *   <li>range: 1 − (P − Pmin) ÷ (Pmax − Pmin); 1 where all are equal
 *   <li>bandwidth: (to − P) ÷ (to − from)
 *   <li>logarithmic: 1 − log(P ÷ Pmin) ÷ log A
 *   <li>mean: 0.5 + (mean − P) ÷ mean
 *   <li>optimal: (Pmax − P) ÷ (Pmax − optimal); 1 where Pmax = optimal
 * </ul>
 */
final class PriceRule {
    private PriceRule() {}

    static String write(Criterion criterion, Price price) {
        Drl rule = Drl.of(criterion).when("Price( $price : amount )");
        return switch (price.formula()) {
            case PriceFormula.LowestOverPrice() ->
                rule.whenPool(Figures.PRICE, "$lowest : lowest")
                        .give(
                                Bounded.ofShare(price.bounds(), "$lowest / $price"),
                                "price {price}; the lowest in the pool is {lowest}");
            case PriceFormula.LinearOverLowest() ->
                rule.whenPool(Figures.PRICE, "$lowest : lowest")
                        .give(
                                Bounded.by(price.bounds(), "1 - ($price - $lowest) / $lowest"),
                                "price {price}; the lowest in the pool is {lowest}");
            case PriceFormula.Range() -> range(rule, price);
            case PriceFormula.Bandwidth(var from, var to) ->
                rule.give(
                        Bounded.by(
                                price.bounds(),
                                "(" + Drl.number(to.amount()) + " - $price) / (" + Drl.number(to.amount()) + " - "
                                        + Drl.number(from.amount()) + ")"),
                        "price {price}, between " + Drl.number(from.amount()) + " and " + Drl.number(to.amount()));
            case PriceFormula.Logarithmic(var factor) ->
                rule.whenPool(Figures.PRICE, "$lowest : lowest")
                        .give(
                                Bounded.by(
                                        price.bounds(),
                                        "1 - log($price / $lowest) / log(" + Drl.number(factor.value()) + ")"),
                                "price {price}; the lowest in the pool is {lowest}");
            case PriceFormula.Mean() ->
                rule.whenPool(Figures.PRICE, "$mean : mean")
                        .give(
                                Bounded.by(price.bounds(), "0.5 + ($mean - $price) / $mean"),
                                "price {price}; the mean of the pool is {mean}");
            case PriceFormula.Optimal(var optimal) -> optimal(rule, price, optimal.amount());
        };
    }

    /** The band adds 1 to the divisor where all prices are equal, and then takes 0 away from 1. */
    private static String range(Drl rule, Price price) {
        return rule.whenPool(Figures.PRICE, "$lowest : lowest, $highest : highest")
                .when("// band(…) is 1 where all prices are equal, so that nothing is divided by 0; otherwise it is 0")
                .give(
                        Bounded.by(
                                price.bounds(),
                                "1 - ($price - $lowest) / ($highest - $lowest + band($lowest - $highest, 0, 1))"),
                        "price {price}, between {lowest} and {highest}");
    }

    private static String optimal(Drl rule, Price price, BigDecimal optimal) {
        String best = Drl.number(optimal);
        String equal = "min(band($highest - " + best + ", 0, 1), band(" + best + " - $highest, 0, 1))";
        String share = "($highest - $price) / ($highest - " + best + " + " + equal + ")";
        return rule.whenPool(Figures.PRICE, "$highest : highest")
                .when("// min(band(…), band(…)) is 1 where the highest price is the optimal one; otherwise it is 0")
                .give(
                        Bounded.by(price.bounds(), share + " * (1 - " + equal + ") + " + equal),
                        "price {price}; the highest in the pool is {highest}, the optimal price " + best);
    }
}
