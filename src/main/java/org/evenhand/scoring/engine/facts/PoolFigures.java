package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.scoring.kinds.Figures;
import org.evenhand.scoring.kinds.Valuation;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** Gathers the lowest, highest and mean of the figures that a stage's rules read, over the bids of its pool. */
public final class PoolFigures {
    private final List<Gathered> figures = new ArrayList<>();

    public PoolFigures(Tender tender, Iterable<Rule> rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.forEach(rule -> names.addAll(rule.keys(FactType.POOL)));
        for (String name : names) {
            figures.add(new Gathered(name, figure(tender, name)));
        }
    }

    public void add(Prepared bid) {
        figures.forEach(figure -> figure.add(bid));
    }

    /** The pool facts; a figure that no bid of the pool has is left out. */
    public List<Fact.Pool> facts() {
        return figures.stream()
                .filter(figure -> figure.bids > 0)
                .map(Gathered::fact)
                .toList();
    }

    private static Function<Prepared, @Nullable BigDecimal> figure(Tender tender, String name) {
        if (name.equals(Figures.PRICE)) {
            return bid -> bid.find(FactType.PRICE, "") instanceof Fact.Price price ? price.amount() : null;
        }
        String of = name.substring(name.indexOf(':') + 1);
        return switch (name.substring(0, name.indexOf(':'))) {
            case "mark" -> bid -> bid.find(FactType.MARK, of) instanceof Fact.Mark mark ? mark.mark() : null;
            case "value" -> value(tender, of);
            case "embedded" -> bid -> offered(bid, of, Counts.EMBEDDED);
            case "additional" -> bid -> offered(bid, of, Counts.ADDITIONAL);
            default -> bid -> offered(bid, of, Counts.EITHER);
        };
    }

    private static BigDecimal offered(Prepared bid, String measure, Counts counts) {
        Fact.Offer offer = bid.offer(measure);
        return offer == null ? BigDecimal.ZERO : FactType.admitted(offer, counts);
    }

    private static Function<Prepared, @Nullable BigDecimal> value(Tender tender, String criterionId) {
        for (Criterion criterion : tender.criteria()) {
            if (criterion.id().value().equals(criterionId)
                    && criterion.scheme() instanceof Scheme.Monetised monetised) {
                return bid -> bid.value(
                        criterion.id(),
                        () -> valuation(tender, criterion, monetised, bid).total());
            }
        }
        return bid -> null;
    }

    public static Valuation valuation(Tender tender, Criterion criterion, Scheme.Monetised monetised, Prepared bid) {
        return Valuation.of(
                monetised, criterion.counts(), tender.contract(), (MeasureId measure) -> bid.offer(measure.value()));
    }

    /** One figure on its way. */
    private static final class Gathered {
        private final String name;
        private final Function<Prepared, @Nullable BigDecimal> figure;
        private @Nullable BigDecimal lowest;
        private @Nullable BigDecimal highest;
        private BigDecimal sum = BigDecimal.ZERO;
        private int bids;

        Gathered(String name, Function<Prepared, @Nullable BigDecimal> figure) {
            this.name = name;
            this.figure = figure;
        }

        void add(Prepared bid) {
            BigDecimal value = figure.apply(bid);
            if (value != null) {
                lowest = lowest == null ? value : lowest.min(value);
                highest = highest == null ? value : highest.max(value);
                sum = sum.add(value, Decimals.WORKING);
                bids++;
            }
        }

        Fact.Pool fact() {
            return new Fact.Pool(
                    name,
                    Objects.requireNonNull(lowest),
                    Objects.requireNonNull(highest),
                    sum.divide(BigDecimal.valueOf(bids), Decimals.WORKING),
                    bids);
        }
    }
}
