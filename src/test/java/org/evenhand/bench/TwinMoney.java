package org.evenhand.bench;

import java.math.BigDecimal;
import java.util.Map;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/** The criteria that count money, written out by hand. */
final class TwinMoney {
    private TwinMoney() {}

    /** 1 − (P − Pmin) ÷ Pmin, held to 0 … 1. */
    static final class LinearPrice extends TwinLine {
        private BigDecimal lowest = BigDecimal.ZERO;

        LinearPrice(Criterion criterion, int section) {
            super(criterion, section);
        }

        @Override
        void gather(TwinBid bid) {
            BigDecimal price = price(bid);
            lowest = lowest.signum() == 0 ? price : lowest.min(price);
        }

        @Override
        Told tell(TwinBid bid) {
            BigDecimal price = price(bid);
            BigDecimal above = divided(price.subtract(lowest, Decimals.WORKING), lowest);
            BigDecimal fraction = BigDecimal.ONE
                    .subtract(above, Decimals.WORKING)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.ONE);
            return told(fraction, price, lowest);
        }

        private static BigDecimal price(TwinBid bid) {
            return bid.bid().price().orElseThrow().amount();
        }
    }

    /** Σ quantity × unit value, each at most a share of the target, over the target; or over the highest in the pool. */
    static final class Priced extends TwinLine {
        private final MeasureId[] measures;
        private final BigDecimal[] values;
        private final Counts counts;
        private final BigDecimal most;
        private final boolean againstHighest;
        private BigDecimal over;

        /** A target of 0 stands for the highest in the pool, a cap of 0 for none. */
        Priced(Criterion criterion, int section, Map<MeasureId, Money> units, BigDecimal target, BigDecimal cap) {
            super(criterion, section);
            this.measures = units.keySet().toArray(new MeasureId[0]);
            this.values = units.values().stream().map(Money::amount).toArray(BigDecimal[]::new);
            this.counts = criterion.counts();
            this.over = target;
            this.againstHighest = target.signum() == 0;
            this.most = cap.multiply(target, Decimals.WORKING);
        }

        @Override
        void gather(TwinBid bid) {
            if (againstHighest) {
                over = over.max(sum(bid, new Object[measures.length]));
            }
        }

        @Override
        Told tell(TwinBid bid) {
            Object[] inputs = new Object[measures.length + 1];
            BigDecimal sum = sum(bid, inputs);
            if (over.signum() == 0) {
                return nothing();
            }
            inputs[measures.length] = over;
            BigDecimal share = divided(sum, over);
            return told(againstHighest ? share : BigDecimal.ONE.min(share), inputs);
        }

        private BigDecimal sum(TwinBid bid, Object[] inputs) {
            BigDecimal sum = null;
            for (int i = 0; i < measures.length; i++) {
                TwinBid.Promised promised = bid.tally(measures[i]);
                inputs[i] = promised;
                BigDecimal value = admitted(promised, counts).multiply(values[i], Decimals.WORKING);
                if (most.signum() > 0) {
                    value = value.min(most);
                }
                sum = sum == null ? value : sum.add(value, Decimals.WORKING);
            }
            return java.util.Objects.requireNonNull(sum);
        }
    }
}
