package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.evenhand.scoring.Award.PanelRule;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Entry;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.FactValue;
import org.evenhand.scoring.IndicatorId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Scheme;
import org.evenhand.scoring.Tender;
import org.evenhand.scoring.language.Answer;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Identity;
import org.evenhand.scoring.language.Mark;
import org.evenhand.scoring.language.Offer;
import org.evenhand.scoring.language.Outcome;
import org.evenhand.scoring.language.Price;
import org.evenhand.shared.Decimals;
import org.evenhand.shared.Quantity;
import org.jspecify.annotations.Nullable;

/** Turns a bid and its marks into the facts that rules see. The provider's identity is not among them. */
final class Preparing {
    private final Tender tender;
    private final List<Evaluator> evaluators;
    private final List<CriterionId> judged;

    Preparing(Tender tender, List<Evaluator> evaluators) {
        this.tender = tender;
        this.evaluators = List.copyOf(evaluators);
        this.judged = tender.criteria().stream()
                .filter(c -> c.scheme() instanceof Scheme.Judged)
                .map(Criterion::id)
                .toList();
    }

    Prepared prepare(Entry entry) {
        Prepared prepared = new Prepared(entry);
        Bid bid = entry.bid();
        bid.price().ifPresent(price -> prepared.add(FactType.PRICE, "", new Price(price.amount())));
        bid.facts().forEach((name, value) -> {
            if (!Identity.tells(name.value())) {
                prepared.add(FactType.ANSWER, name.value(), answer(name.value(), value));
            }
        });
        offers(bid).forEach((measure, offer) -> prepared.add(FactType.OFFER, measure, offer));
        outcomes(bid, prepared);
        for (CriterionId criterion : judged) {
            Mark mark = mark(entry, criterion);
            if (mark != null) {
                prepared.add(FactType.MARK, criterion.value(), mark);
            }
        }
        return prepared;
    }

    private static Answer answer(String fact, FactValue value) {
        return switch (value) {
            case FactValue.Number(var number) -> new Answer(fact, number, number);
            case FactValue.Truth(var truth) -> new Answer(fact, truth, null);
            case FactValue.Text(var text) -> new Answer(fact, text, null);
        };
    }

    private static Map<String, Offer> offers(Bid bid) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        @Nullable BigDecimal deployed = bid.deployedFte().map(Quantity::value).orElse(null);
        for (int i = 0; i < bid.commitments().size(); i++) {
            Bid.Commitment commitment = bid.commitments().get(i);
            BigDecimal quantity = commitment.quantity().value();
            String measure = commitment.measure().value();
            Offer one = new Offer(
                    measure,
                    commitment.embedded() ? quantity : BigDecimal.ZERO,
                    commitment.embedded() ? BigDecimal.ZERO : quantity,
                    !commitment.evidence().isEmpty(),
                    deployed,
                    List.of(i));
            offers.merge(measure, one, Preparing::together);
        }
        return offers;
    }

    private static Offer together(Offer a, Offer b) {
        List<Integer> commitments = new ArrayList<>(a.commitments());
        commitments.addAll(b.commitments());
        return new Offer(
                a.measure(),
                a.embedded().add(b.embedded()),
                a.additional().add(b.additional()),
                a.evidenced() && b.evidenced(),
                a.deployedFte(),
                List.copyOf(commitments));
    }

    private static void outcomes(Bid bid, Prepared prepared) {
        Map<IndicatorId, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < bid.outcomes().size(); i++) {
            places.computeIfAbsent(bid.outcomes().get(i).indicator(), any -> new ArrayList<>())
                    .add(i);
        }
        places.forEach((indicator, at) -> {
            BigDecimal people = sum(at, i -> bid.outcomes().get(i).people());
            BigDecimal improved = sum(at, i -> bid.outcomes().get(i).improved());
            if (people.signum() > 0) {
                BigDecimal rate = improved.divide(people, Decimals.WORKING);
                prepared.add(
                        FactType.OUTCOME,
                        indicator.value(),
                        new Outcome(indicator.value(), people, improved, rate, List.copyOf(at)));
            }
        });
    }

    private static BigDecimal sum(List<Integer> places, IntFunction<Quantity> quantity) {
        return places.stream().map(i -> quantity.apply(i).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mark that scores; null where it is missing. Under {@code mean}, one missing mark leaves none. */
    private @Nullable Mark mark(Entry entry, CriterionId criterion) {
        if (tender.award().panel() == PanelRule.AGREED) {
            Marks.Given agreed = entry.marks().agreed().get(criterion);
            return agreed == null
                    ? null
                    : new Mark(criterion.value(), agreed.mark().value(), agreed.source());
        }
        Map<EvaluatorId, Marks.Given> given = given(entry, criterion);
        BigDecimal sum = BigDecimal.ZERO;
        List<String> sources = new ArrayList<>();
        for (Evaluator evaluator : evaluators) {
            if (evaluator.marks(criterion, entry.bid().id())) {
                Marks.Given mark = given.get(evaluator.id());
                if (mark == null) {
                    return null;
                }
                sum = sum.add(mark.mark().value());
                sources.add(mark.source());
            }
        }
        return sources.isEmpty()
                ? null
                : new Mark(
                        criterion.value(),
                        sum.divide(BigDecimal.valueOf(sources.size()), Decimals.WORKING),
                        "mean of " + String.join(", ", sources));
    }

    private static Map<EvaluatorId, Marks.Given> given(Entry entry, CriterionId criterion) {
        Map<EvaluatorId, Marks.Given> given = new HashMap<>();
        for (Marks.Individual individual : entry.marks().individual()) {
            if (individual.criterion().equals(criterion)) {
                given.put(individual.evaluator(), individual.given());
            }
        }
        return given;
    }

    /** Who has yet to mark a criterion of a bid, under {@code mean}. */
    List<EvaluatorId> missing(Entry entry, CriterionId criterion) {
        Map<EvaluatorId, Marks.Given> given = given(entry, criterion);
        return evaluators.stream()
                .filter(evaluator -> evaluator.marks(criterion, entry.bid().id()))
                .map(Evaluator::id)
                .filter(id -> !given.containsKey(id))
                .toList();
    }

    List<Evaluator> evaluators() {
        return evaluators;
    }
}
