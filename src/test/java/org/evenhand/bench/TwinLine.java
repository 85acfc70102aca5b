package org.evenhand.bench;

import java.math.BigDecimal;
import java.util.List;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme.Band;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** One criterion written out by hand in plain Java: the formulas of SCORING.md section 3 in their decimals. */
abstract class TwinLine {
    final CriterionId id;
    final int section;
    final BigDecimal weight;
    final String rule;

    TwinLine(Criterion criterion, int section) {
        this.id = criterion.id();
        this.section = section;
        this.weight = criterion.weight().map(Weight::value).orElseThrow();
        this.rule = criterion.id() + " " + criterion.title();
    }

    /** Looks at a bid of the pool before any is scored. */
    void gather(TwinBid bid) {}

    abstract Told tell(TwinBid bid);

    final Told told(BigDecimal fraction, Object... inputs) {
        return new Told(id, rule, fraction, inputs);
    }

    final Told nothing() {
        return told(BigDecimal.ZERO);
    }

    static BigDecimal admitted(TwinBid.Promised promised, Counts counts) {
        return switch (counts) {
            case EMBEDDED -> promised.embedded();
            case ADDITIONAL -> promised.additional();
            case EITHER -> promised.all();
        };
    }

    static BigDecimal divided(BigDecimal a, BigDecimal b) {
        return a.divide(b, Decimals.WORKING);
    }

    /** mark ÷ the top of the scale. */
    static final class OnScale extends TwinLine {
        private final BigDecimal max;

        OnScale(Criterion criterion, int section, BigDecimal max) {
            super(criterion, section);
            this.max = max;
        }

        @Override
        Told tell(TwinBid bid) {
            Marks.Given mark = bid.mark(id);
            return mark == null ? nothing() : told(divided(mark.mark().value(), max), mark);
        }
    }

    /** mark ÷ the highest in the pool. */
    static final class AgainstHighestMark extends TwinLine {
        private BigDecimal highest = BigDecimal.ZERO;

        AgainstHighestMark(Criterion criterion, int section) {
            super(criterion, section);
        }

        @Override
        void gather(TwinBid bid) {
            Marks.Given mark = bid.mark(id);
            highest = mark == null ? highest : highest.max(mark.mark().value());
        }

        @Override
        Told tell(TwinBid bid) {
            Marks.Given mark = bid.mark(id);
            return mark == null || highest.signum() == 0
                    ? nothing()
                    : told(divided(mark.mark().value(), highest), mark, highest);
        }
    }

    /** min(1, q ÷ target), over the bid's deployed staff or the contract's value where asked. */
    static final class AgainstTarget extends TwinLine {
        /** What the quantity is divided by first. */
        enum Over {
            NOTHING,
            DEPLOYED_STAFF,
            CONTRACT
        }

        private final MeasureId measure;
        private final Counts counts;
        private final BigDecimal target;
        private final Over over;
        private final BigDecimal contract;
        private final @Nullable BigDecimal least;

        /** With {@code least}, a smaller quantity is worth nothing. */
        AgainstTarget(
                Criterion criterion,
                int section,
                MeasureId measure,
                BigDecimal target,
                Over over,
                BigDecimal contract,
                @Nullable BigDecimal least) {
            super(criterion, section);
            this.measure = measure;
            this.counts = criterion.counts();
            this.target = target;
            this.over = over;
            this.contract = contract;
            this.least = least;
        }

        @Override
        Told tell(TwinBid bid) {
            TwinBid.Promised promised = bid.promised(measure);
            if (promised == null) {
                return nothing();
            }
            BigDecimal quantity = admitted(promised, counts);
            if (least != null && Decimals.compare(quantity, least) < 0) {
                return nothing();
            }
            return switch (over) {
                case NOTHING -> told(BigDecimal.ONE.min(divided(quantity, target)), promised);
                case CONTRACT ->
                    told(BigDecimal.ONE.min(divided(divided(quantity, contract), target)), promised, contract);
                case DEPLOYED_STAFF -> {
                    BigDecimal staff = bid.bid().deployedFte().orElseThrow().value();
                    yield told(BigDecimal.ONE.min(divided(divided(quantity, staff), target)), promised, staff);
                }
            };
        }
    }

    /** q ÷ the highest in the pool. */
    static final class AgainstHighest extends TwinLine {
        private final MeasureId measure;
        private final Counts counts;
        private BigDecimal highest = BigDecimal.ZERO;

        AgainstHighest(Criterion criterion, int section, MeasureId measure) {
            super(criterion, section);
            this.measure = measure;
            this.counts = criterion.counts();
        }

        @Override
        void gather(TwinBid bid) {
            TwinBid.Promised promised = bid.promised(measure);
            highest = promised == null ? highest : highest.max(admitted(promised, counts));
        }

        @Override
        Told tell(TwinBid bid) {
            TwinBid.Promised promised = bid.promised(measure);
            return promised == null || highest.signum() == 0
                    ? nothing()
                    : told(divided(admitted(promised, counts), highest), promised, highest);
        }
    }

    /** The fraction of the highest band reached, by a measure or by an answer. */
    static final class InBands extends TwinLine {
        private final @Nullable MeasureId measure;
        private final @Nullable FactName fact;
        private final Counts counts;
        private final List<Band> bands;

        InBands(
                Criterion criterion,
                int section,
                @Nullable MeasureId measure,
                @Nullable FactName fact,
                List<Band> bands) {
            super(criterion, section);
            this.measure = measure;
            this.fact = fact;
            this.counts = criterion.counts();
            this.bands = bands;
        }

        @Override
        Told tell(TwinBid bid) {
            if (measure != null) {
                TwinBid.Promised promised = bid.tally(measure);
                return told(reached(admitted(promised, counts)), promised);
            }
            return bid.answer(java.util.Objects.requireNonNull(fact)) instanceof FactValue.Number number
                    ? told(reached(number.value()), fact, number)
                    : nothing();
        }

        private BigDecimal reached(BigDecimal quantity) {
            BigDecimal fraction = BigDecimal.ZERO;
            for (Band band : bands) {
                if (Decimals.compare(quantity, band.from().value()) >= 0) {
                    fraction = band.fraction().value();
                }
            }
            return fraction;
        }
    }

    /** (rate − floor) ÷ (target − floor), held to 0 … 1; the rate observed, or shrunk towards a prior. */
    static final class OfOutcome extends TwinLine {
        private final IndicatorId indicator;
        private final BigDecimal floor;
        private final BigDecimal span;
        private final @Nullable BigDecimal priorImproved;
        private final @Nullable BigDecimal priorPeople;

        OfOutcome(
                Criterion criterion,
                int section,
                IndicatorId indicator,
                BigDecimal floor,
                BigDecimal target,
                @Nullable BigDecimal priorRate,
                @Nullable BigDecimal priorPeople) {
            super(criterion, section);
            this.indicator = indicator;
            this.floor = floor;
            this.span = target.subtract(floor, Decimals.WORKING);
            this.priorPeople = priorPeople;
            this.priorImproved =
                    priorRate == null || priorPeople == null ? null : priorRate.multiply(priorPeople, Decimals.WORKING);
        }

        @Override
        Told tell(TwinBid bid) {
            TwinBid.Asked asked = bid.asked(indicator);
            if (asked == null) {
                return nothing();
            }
            BigDecimal rate = priorImproved == null || priorPeople == null
                    ? divided(asked.improved(), asked.people())
                    : divided(
                            asked.improved().add(priorImproved, Decimals.WORKING),
                            asked.people().add(priorPeople, Decimals.WORKING));
            BigDecimal above = floor.signum() == 0 ? rate : rate.subtract(floor, Decimals.WORKING);
            BigDecimal fraction = divided(above, span).max(BigDecimal.ZERO).min(BigDecimal.ONE);
            return told(fraction, asked);
        }
    }
}
