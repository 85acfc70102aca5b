package org.evenhand.planning.cases;

import static org.evenhand.shared.figures.Decimals.WORKING;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.cases.Comparison.Input;

/**
 * For one input, the figure at which nothing is saved in today's value, the others being as likely. With <em>w</em> =
 * people × (1 + d + …), the saving is <em>w × (s × A − C) − K</em>, which is linear in all but years and rate:
 * <em>C = s × A − K ÷ w</em>, <em>A = (C + K ÷ w) ÷ s</em>, <em>s = (C + K ÷ w) ÷ A</em>, <em>K = w × (s × A − C)</em>,
 * people in proportion. Years: the first whole year, up to 30, by whose end the saving is nil or more. Rate: halving of
 * 0 to 100 % on decimals until the two ends are 0.00000001 apart, which is a millionth of a percentage point.
 */
final class BreakEven {

    /** How near the rate is found. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.00000001");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Saving likely;

    BreakEven(Saving likely) {
        this.likely = likely;
    }

    /** The figure; none where no possible figure of that input alone brings the saving to nil. */
    Optional<BigDecimal> of(Input input) {
        return switch (input) {
            case ARRANGEMENT_COST -> atCost().filter(BreakEven::isPossible);
            case ALTERNATIVE -> divided(needed(), likely.of(Input.SHARE));
            case SHARE ->
                divided(needed(), likely.of(Input.ALTERNATIVE)).filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
            case SET_UP -> Optional.of(likely.beforeSetUp()).filter(BreakEven::isPossible);
            case PEOPLE ->
                isWorthwhileLater()
                        ? divided(
                                Optional.of(likely.of(Input.SET_UP).multiply(likely.of(Input.PEOPLE), WORKING)),
                                likely.beforeSetUp())
                        : Optional.empty();
            case YEARS -> isWorthwhileLater() ? years() : Optional.empty();
            case RATE -> isWorthwhileLater() ? rate() : Optional.empty();
        };
    }

    /** What is paid once, spread over all people and years; none where there are none. */
    private Optional<BigDecimal> spread() {
        return divided(Optional.of(likely.of(Input.SET_UP)), likely.weight());
    }

    private Optional<BigDecimal> atCost() {
        return spread().map(spread -> likely.of(Input.SHARE)
                .multiply(likely.of(Input.ALTERNATIVE), WORKING)
                .subtract(spread, WORKING));
    }

    private Optional<BigDecimal> needed() {
        return spread().map(spread -> likely.of(Input.ARRANGEMENT_COST).add(spread, WORKING));
    }

    /** Only where something is paid first and saved later do people, years and the rate decide. */
    private boolean isWorthwhileLater() {
        return likely.of(Input.SET_UP).signum() > 0
                && likely.perPersonAndYear().amount().signum() > 0
                && likely.of(Input.PEOPLE).signum() > 0;
    }

    private Optional<BigDecimal> years() {
        for (int years = 1; years <= CaseItem.LONGEST; years++) {
            if (saved(Input.YEARS, BigDecimal.valueOf(years)).signum() >= 0) {
                return Optional.of(BigDecimal.valueOf(years));
            }
        }
        return Optional.empty();
    }

    /** The saving falls as the rate rises, so there is one such rate at most. */
    private Optional<BigDecimal> rate() {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ONE;
        if (saved(Input.RATE, low).signum() < 0 || saved(Input.RATE, high).signum() > 0) {
            return Optional.empty();
        }
        while (high.subtract(low).compareTo(TOLERANCE) > 0) {
            BigDecimal middle = low.add(high).divide(TWO, WORKING);
            if (saved(Input.RATE, middle).signum() >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(low);
    }

    private BigDecimal saved(Input input, BigDecimal figure) {
        return likely.with(input, figure).discounted().amount();
    }

    private static Optional<BigDecimal> divided(Optional<BigDecimal> sum, BigDecimal by) {
        return by.signum() == 0 ? Optional.empty() : sum.map(one -> one.divide(by, WORKING));
    }

    private static boolean isPossible(BigDecimal cost) {
        return cost.signum() >= 0;
    }
}
