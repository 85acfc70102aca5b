package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.scoring.engine.facts.Evaluation;
import org.evenhand.scoring.engine.facts.PoolFigures;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.kinds.Valuation;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/**
 * Tells points for embedded value from points for additional value (SCORING.md section 3): in proportion to the
 * quantities offered or, where they are priced, to their money value. Where lines are rounded, additional = points −
 * embedded.
 */
record Split(Points embedded, Points additional) {

    /** The split of a line; empty where a criterion that counts either cannot tell the two apart. */
    static Optional<Split> of(Tender tender, Prepared bid, Evaluation evaluation, BigDecimal points) {
        Optional<BigDecimal> share = embeddedShare(tender, bid, evaluation);
        if (share.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal exact = evaluation.criterion().most().multiply(evaluation.fraction(), Decimals.WORKING);
        BigDecimal embedded = exact.multiply(share.get(), Decimals.WORKING);
        if (tender.rounding().at() == Rounding.At.CRITERION) {
            BigDecimal rounded = tender.rounding().round(embedded);
            return Optional.of(new Split(new Points(rounded), new Points(points.subtract(rounded))));
        }
        BigDecimal additional = exact.subtract(embedded, Decimals.WORKING);
        return Optional.of(new Split(new Points(Decimals.printed(embedded)), new Points(Decimals.printed(additional))));
    }

    private static Optional<BigDecimal> embeddedShare(Tender tender, Prepared bid, Evaluation evaluation) {
        Criterion criterion = evaluation.criterion();
        if (criterion.counts() == Counts.EMBEDDED) {
            return Optional.of(BigDecimal.ONE);
        }
        if (criterion.counts() == Counts.ADDITIONAL) {
            return Optional.of(BigDecimal.ZERO);
        }
        return switch (criterion.scheme()) {
            case Scheme.Monetised monetised -> {
                Valuation value = PoolFigures.valuation(tender, criterion, monetised, bid);
                yield Optional.of(share(value.embedded(), value.total()));
            }
            case Scheme.Commitment commitment
            when commitment.asked() instanceof Scheme.Asked.OfMeasure -> Optional.of(ofOffers(evaluation));
            case Scheme.OwnRule ignored when !offers(evaluation).isEmpty() -> Optional.of(ofOffers(evaluation));
            default -> Optional.empty();
        };
    }

    private static BigDecimal ofOffers(Evaluation evaluation) {
        BigDecimal embedded = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Fact.Offer offer : offers(evaluation)) {
            embedded = embedded.add(offer.embedded());
            all = all.add(offer.all());
        }
        return share(embedded, all);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, Decimals.WORKING);
    }

    private static Set<Fact.Offer> offers(Evaluation evaluation) {
        Set<Fact.Offer> offers = new LinkedHashSet<>();
        for (Firing firing : evaluation.firings()) {
            for (Object fact : firing.facts()) {
                if (fact instanceof Fact.Offer offer) {
                    offers.add(offer);
                } else if (fact instanceof Fact.Tally tally) {
                    offers.add(tally.offer());
                }
            }
        }
        return offers;
    }
}
