package org.evenhand.scoring.kinds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Monetised;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Values one bid's offers in money under a monetised criterion, measure by measure: for the highest in the pool, for
 * the split of points, and to see whether one measure supplies most of it. The rule of {@link MonetisedRule} works out
 * the same sum in its own text.
 */
public final class Valuation {
    private final Counts counts;
    private final Function<MeasureId, Fact.@Nullable Offer> offers;
    private final Map<MeasureId, BigDecimal> values = new LinkedHashMap<>();
    private BigDecimal total = BigDecimal.ZERO;

    private Valuation(Counts counts, Function<MeasureId, Fact.@Nullable Offer> offers) {
        this.counts = counts;
        this.offers = offers;
    }

    /** Values a bid's offers; the function gives the offer of a measure, or null. */
    public static Valuation of(
            Monetised monetised,
            Counts counts,
            ContractSize contract,
            Function<MeasureId, Fact.@Nullable Offer> offers) {
        Valuation valuation = new Valuation(counts, offers);
        BigDecimal uncapped = BigDecimal.ZERO;
        for (var unitValue : monetised.unitValues().entrySet()) {
            Fact.Offer offer = offers.apply(unitValue.getKey());
            BigDecimal quantity = offer == null ? BigDecimal.ZERO : FactType.admitted(offer, counts);
            BigDecimal value = quantity.multiply(unitValue.getValue().amount(), Decimals.WORKING);
            valuation.values.put(unitValue.getKey(), value);
            uncapped = uncapped.add(value, Decimals.WORKING);
        }
        valuation.total = uncapped;
        @Nullable BigDecimal most = most(monetised, contract, uncapped);
        if (most != null) {
            valuation.cap(most);
        }
        return valuation;
    }

    private void cap(BigDecimal most) {
        total = BigDecimal.ZERO;
        for (var entry : values.entrySet()) {
            entry.setValue(entry.getValue().min(most));
            total = total.add(entry.getValue(), Decimals.WORKING);
        }
    }

    /** The most that one measure may count; null without a cap. */
    private static @Nullable BigDecimal most(Monetised monetised, ContractSize contract, BigDecimal uncapped) {
        if (monetised.measureCap().isEmpty()) {
            return null;
        }
        BigDecimal cap = monetised.measureCap().get().value();
        return switch (monetised.basis()) {
            case Basis.Target(var target) -> cap.multiply(target.over(contract).value(), Decimals.WORKING);
            case Basis.ContractShare(var target) ->
                cap.multiply(target.over(contract).value(), Decimals.WORKING)
                        .multiply(contract.value().amount(), Decimals.WORKING);
            default -> cap.multiply(uncapped, Decimals.WORKING);
        };
    }

    /** Money by measure, after the cap. */
    public Map<MeasureId, BigDecimal> values() {
        return values;
    }

    /** The sum, after the cap. */
    public BigDecimal total() {
        return total;
    }

    /** The part of the sum that comes from embedded value, of a criterion that counts both kinds. */
    public BigDecimal embedded() {
        BigDecimal embedded = BigDecimal.ZERO;
        for (var entry : values.entrySet()) {
            Fact.Offer offer = offers.apply(entry.getKey());
            if (offer != null && entry.getValue().signum() > 0) {
                BigDecimal share = offer.embedded().divide(FactType.admitted(offer, counts), Decimals.WORKING);
                embedded = embedded.add(entry.getValue().multiply(share, Decimals.WORKING), Decimals.WORKING);
            }
        }
        return embedded;
    }
}
