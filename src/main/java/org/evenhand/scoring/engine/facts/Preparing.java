package org.evenhand.scoring.engine.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Identity;
import org.evenhand.scoring.tender.Award.PanelRule;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** Turns a bid and its marks into the facts that rules see. The provider's identity is not among them. */
public final class Preparing {
    private static final int MOST_NAMES = 1_000;

    private final Tender tender;
    private final List<Evaluator> evaluators;
    private final List<CriterionId> judged;
    private final Map<FactName, Boolean> tellsWho = new HashMap<>();

    public Preparing(Tender tender, List<Evaluator> evaluators) {
        this.tender = tender;
        this.evaluators = List.copyOf(evaluators);
        this.judged = tender.criteria().stream()
                .filter(c -> c.scheme() instanceof Scheme.Judged)
                .map(Criterion::id)
                .toList();
    }

    public Prepared prepare(ScoringCase.Entry entry) {
        Prepared prepared = new Prepared(entry);
        Bid bid = entry.bid();
        bid.price().ifPresent(price -> prepared.add(FactType.PRICE, "", new Fact.Price(price.amount())));
        bid.facts().forEach((name, value) -> {
            if (!tellsWho(name)) {
                prepared.add(FactType.ANSWER, name.value(), answer(name.value(), value));
            }
        });
        offers(bid, prepared);
        outcomes(bid, prepared);
        for (CriterionId criterion : judged) {
            Fact.Mark mark = mark(entry, criterion);
            if (mark != null) {
                prepared.add(FactType.MARK, criterion.value(), mark);
            }
        }
        return prepared;
    }

    /** The same bid with one mark changed. */
    public Prepared moved(Prepared before, ScoringCase.Entry entry, CriterionId criterion) {
        return new Prepared(entry, before, Objects.requireNonNull(mark(entry, criterion)));
    }

    /** Looked up once for each name; bids by the thousand use the same few. */
    private boolean tellsWho(FactName name) {
        Boolean known = tellsWho.get(name);
        if (known == null) {
            known = Identity.tells(name.value());
            if (tellsWho.size() < MOST_NAMES) {
                tellsWho.put(name, known);
            }
        }
        return known;
    }

    private static Fact.Answer answer(String fact, FactValue value) {
        return switch (value) {
            case FactValue.Number(var number) -> new Fact.Answer(fact, number, number);
            case FactValue.Truth(var truth) -> new Fact.Answer(fact, truth, null);
            case FactValue.Text(var text) -> new Fact.Answer(fact, text, null);
        };
    }

    private static void offers(Bid bid, Prepared prepared) {
        @Nullable BigDecimal deployed = bid.deployedFte().map(Quantity::value).orElse(null);
        for (int i = 0; i < bid.commitments().size(); i++) {
            Bid.Commitment commitment = bid.commitments().get(i);
            BigDecimal quantity = commitment.quantity().value();
            String measure = commitment.measure().value();
            Fact.Offer one = new Fact.Offer(
                    measure,
                    commitment.embedded() ? quantity : BigDecimal.ZERO,
                    commitment.embedded() ? BigDecimal.ZERO : quantity,
                    !commitment.evidence().isEmpty(),
                    deployed,
                    List.of(i));
            Fact.Offer before = prepared.offer(measure);
            prepared.add(FactType.OFFER, measure, before == null ? one : together(before, one));
        }
    }

    private static Fact.Offer together(Fact.Offer a, Fact.Offer b) {
        List<Integer> commitments = new ArrayList<>(a.commitments());
        commitments.addAll(b.commitments());
        return new Fact.Offer(
                a.measure(),
                a.embedded().add(b.embedded()),
                a.additional().add(b.additional()),
                a.evidenced() && b.evidenced(),
                a.deployedFte(),
                List.copyOf(commitments));
    }

    private static void outcomes(Bid bid, Prepared prepared) {
        for (int i = 0; i < bid.outcomes().size(); i++) {
            Bid.Outcome outcome = bid.outcomes().get(i);
            String indicator = outcome.indicator().value();
            Fact.Outcome one = new Fact.Outcome(
                    indicator, outcome.people().value(), outcome.improved().value(), List.of(i));
            Fact.Outcome before = prepared.outcome(indicator);
            prepared.add(FactType.OUTCOME, indicator, before == null ? one : together(before, one));
        }
        prepared.forgetOutcomesOfNobody();
    }

    private static Fact.Outcome together(Fact.Outcome a, Fact.Outcome b) {
        List<Integer> outcomes = new ArrayList<>(a.outcomes());
        outcomes.addAll(b.outcomes());
        return new Fact.Outcome(
                a.indicator(), a.people().add(b.people()), a.improved().add(b.improved()), List.copyOf(outcomes));
    }

    /** The mark that scores; null where it is missing. Under {@code mean}, one missing mark leaves none. */
    private Fact.@Nullable Mark mark(ScoringCase.Entry entry, CriterionId criterion) {
        if (tender.award().panel() == PanelRule.AGREED) {
            Marks.Given agreed = entry.marks().agreed().get(criterion);
            return agreed == null
                    ? null
                    : new Fact.Mark(criterion.value(), agreed.mark().value(), agreed.source());
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
                : new Fact.Mark(
                        criterion.value(),
                        sum.divide(BigDecimal.valueOf(sources.size()), Decimals.WORKING),
                        "mean of " + String.join(", ", sources));
    }

    private static Map<EvaluatorId, Marks.Given> given(ScoringCase.Entry entry, CriterionId criterion) {
        Map<EvaluatorId, Marks.Given> given = new HashMap<>();
        for (Marks.Individual individual : entry.marks().individual()) {
            if (individual.criterion().equals(criterion)) {
                given.put(individual.evaluator(), individual.given());
            }
        }
        return given;
    }

    /** Who has yet to mark a criterion of a bid, under {@code mean}. */
    public List<EvaluatorId> missing(ScoringCase.Entry entry, CriterionId criterion) {
        Map<EvaluatorId, Marks.Given> given = given(entry, criterion);
        return evaluators.stream()
                .filter(evaluator -> evaluator.marks(criterion, entry.bid().id()))
                .map(Evaluator::id)
                .filter(id -> !given.containsKey(id))
                .toList();
    }

    public List<Evaluator> evaluators() {
        return evaluators;
    }
}
