package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.Award.AbnormallyLow;
import org.evenhand.shared.figures.Decimals;

/**
 * The tests for abnormally low prices (SCORING.md section 4), over the pool from which price is scored.
 *
 * <ul>
 *   <li>below-mean-of-others: (mean of the others − P) ÷ mean ≥ threshold
 *   <li>below-next: (next price − P) ÷ next ≥ threshold
 *   <li>scottish: more than 15 % below the mean without one highest bid, and more than 1 % below the next price
 * </ul>
 *
 * A flagged bid is not rejected.
 */
final class LowPrices {
    private static final BigDecimal FIFTEEN_PERCENT = new BigDecimal("0.15");
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    private final List<Contender> pool;

    private LowPrices(List<Contender> pool) {
        this.pool = pool;
    }

    static List<ScoreAlert> test(CompiledTender compiled, List<Contender> contenders) {
        List<AbnormallyLow> tests = compiled.tender().award().abnormallyLow();
        if (tests.isEmpty()) {
            return List.of();
        }
        int stage = compiled.stages().ofPrice(compiled.tender());
        List<Contender> pool = contenders.stream()
                .filter(contender -> contender.wasInPool(stage) && contender.price != null)
                .sorted(Comparator.comparing(LowPrices::price))
                .toList();
        LowPrices prices = new LowPrices(pool);
        List<ScoreAlert> notices = new ArrayList<>();
        for (AbnormallyLow test : tests) {
            for (int place = 0; place < pool.size(); place++) {
                prices.test(test, place).ifPresent(notices::add);
            }
        }
        return notices;
    }

    private Optional<ScoreAlert> test(AbnormallyLow test, int place) {
        return switch (test) {
            case AbnormallyLow.BelowMeanOfOthers(var threshold) ->
                meanOfOthers(place)
                        .filter(mean -> Decimals.compare(gap(place, mean), threshold.value()) >= 0)
                        .map(mean -> notice(place, mean, "the mean of the others", "below-mean-of-others"));
            case AbnormallyLow.BelowNext(var threshold) ->
                next(place)
                        .filter(next -> Decimals.compare(gap(place, next), threshold.value()) >= 0)
                        .map(next -> notice(place, next, "the next price", "below-next"));
            case AbnormallyLow.Scottish() ->
                next(place)
                        .filter(next -> Decimals.compare(gap(place, next), ONE_PERCENT) > 0)
                        .map(next -> meanWithoutOneHighest())
                        .filter(mean -> Decimals.compare(gap(place, mean), FIFTEEN_PERCENT) > 0)
                        .map(mean -> notice(place, mean, "the mean without the highest", "scottish"));
        };
    }

    private ScoreAlert notice(int place, BigDecimal reference, String against, String test) {
        Contender contender = pool.get(place);
        return ScoreAlert.of(
                ScoreAlert.Code.ABNORMALLY_LOW,
                List.of(contender.id),
                "bid",
                contender.id.value(),
                "price",
                Decimals.readable(price(contender)),
                "share",
                Notices.percent(gap(place, reference)),
                "against",
                against,
                "reference",
                Decimals.readable(reference),
                "test",
                test);
    }

    private static BigDecimal price(Contender contender) {
        return Objects.requireNonNull(contender.price);
    }

    /** How far the price lies below a reference, as a share of the reference. */
    private BigDecimal gap(int place, BigDecimal reference) {
        return reference.subtract(price(pool.get(place)), Decimals.WORKING).divide(reference, Decimals.WORKING);
    }

    private Optional<BigDecimal> meanOfOthers(int place) {
        if (pool.size() < 2) {
            return Optional.empty();
        }
        BigDecimal others = sum().subtract(price(pool.get(place)));
        return Optional.of(others.divide(BigDecimal.valueOf(pool.size() - 1L), Decimals.WORKING));
    }

    /**
     * The next price in ascending order. Bids with equal prices are each other's next, and what lies no distance below
     * its next is never low: so the last of them has none.
     */
    private Optional<BigDecimal> next(int place) {
        boolean equalBefore = place > 0 && price(pool.get(place - 1)).compareTo(price(pool.get(place))) == 0;
        if (equalBefore) {
            return Optional.empty();
        }
        return place + 1 < pool.size() ? Optional.of(price(pool.get(place + 1))) : Optional.empty();
    }

    /** Where there is a next price, there are two or more. */
    private BigDecimal meanWithoutOneHighest() {
        BigDecimal rest = sum().subtract(price(pool.get(pool.size() - 1)));
        return rest.divide(BigDecimal.valueOf(pool.size() - 1L), Decimals.WORKING);
    }

    private BigDecimal sum() {
        return pool.stream().map(LowPrices::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
