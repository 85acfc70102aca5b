package org.evenhand.bench;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * Bids made as they are walked, always the same ones, so that a hundred thousand of them take no memory. Some are late,
 * some fail a gate or a minimum, and most leave something out.
 */
final class MadeBids implements Iterable<ScoringCase.Entry> {
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-10-29T09:00:00Z");
    private static final OffsetDateTime TOO_LATE = OffsetDateTime.parse("2026-10-30T12:00:01Z");
    private static final List<Bid.Evidence> EVIDENCE =
            List.of(new Bid.Evidence("plan.pdf", Optional.of(3), Optional.of("as set out below"), LookUp.FOUND));

    private final int bids;
    private final List<MeasureId> measures = new ArrayList<>();
    private final List<IndicatorId> indicators = new ArrayList<>();
    private final List<CriterionId> judged = new ArrayList<>();
    private final List<FactName> answers = new ArrayList<>();
    private final Quantity[] quantities = new Quantity[1_000];

    MadeBids(Tender tender, int bids) {
        this.bids = bids;
        measures.add(MixedTender.VOLUNTEERS);
        measures.add(MixedTender.APPRENTICES);
        tender.criteria().forEach(this::ask);
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] = new Quantity(BigDecimal.valueOf(i));
        }
    }

    private void ask(Criterion criterion) {
        switch (criterion.scheme()) {
            case Scheme.Judged ignored -> judged.add(criterion.id());
            case Scheme.Commitment(Scheme.Asked.OfMeasure(var measure), var ignored, var same) -> measures.add(measure);
            case Scheme.Commitment(Scheme.Asked.OfFact(var fact), var ignored, var same) -> answers.add(fact);
            case Scheme.Monetised monetised ->
                measures.addAll(monetised.unitValues().keySet());
            case Scheme.OutcomeRate outcome -> indicators.add(outcome.indicator());
            default -> {}
        }
    }

    @Override
    public Iterator<ScoringCase.Entry> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < bids;
            }

            @Override
            public ScoringCase.Entry next() {
                if (next >= bids) {
                    throw new NoSuchElementException();
                }
                return entry(next++);
            }
        };
    }

    /** All of them in memory, for measurements that are not to include making them. */
    List<ScoringCase.Entry> held() {
        List<ScoringCase.Entry> held = new ArrayList<>();
        forEach(held::add);
        return List.copyOf(held);
    }

    private ScoringCase.Entry entry(int number) {
        Dice dice = new Dice(number);
        Bid bid = new Bid(
                new BidId("bid-" + number),
                dice.below(200) == 0 ? TOO_LATE : RECEIVED.plusSeconds(dice.below(60_000)),
                Optional.of(new Money(BigDecimal.valueOf(480_000 + dice.below(200_000)))),
                Optional.of(quantities[1 + dice.below(40)]),
                facts(dice),
                commitments(dice),
                outcomes(dice),
                Optional.empty(),
                Optional.empty());
        SortedMap<CriterionId, Marks.Given> agreed = new TreeMap<>();
        for (CriterionId criterion : judged) {
            int mark = dice.below(600) == 0 ? 0 : 1 + dice.below(6);
            agreed.put(criterion, new Marks.Given(quantities[mark], "panel.yaml#agreed"));
        }
        return new ScoringCase.Entry(bid, new Marks(agreed, List.of()));
    }

    private SortedMap<FactName, FactValue> facts(Dice dice) {
        SortedMap<FactName, FactValue> facts = new TreeMap<>();
        facts.put(MixedTender.LIVING_WAGE, new FactValue.Truth(dice.below(100) != 0));
        facts.put(MixedTender.REGULATED, new FactValue.Truth(dice.below(2) == 0));
        facts.put(
                MixedTender.INSURANCE,
                new FactValue.Number(BigDecimal.valueOf(dice.below(100) == 0 ? 4_000_000 : 6_000_000)));
        for (FactName answer : answers) {
            if (dice.below(10) != 0) {
                facts.put(answer, new FactValue.Number(quantities[dice.below(1_000)].value()));
            }
        }
        return facts;
    }

    /** One of ten measures is left out, one of ten is promised twice: embedded and additional. */
    private List<Bid.Commitment> commitments(Dice dice) {
        List<Bid.Commitment> commitments = new ArrayList<>();
        for (MeasureId measure : measures) {
            int die = dice.below(10);
            boolean embedded = dice.below(2) == 0;
            if (die > 0) {
                commitments.add(commitment(dice, measure, embedded));
            }
            if (die > 8) {
                commitments.add(commitment(dice, measure, !embedded));
            }
        }
        return commitments;
    }

    private Bid.Commitment commitment(Dice dice, MeasureId measure, boolean embedded) {
        return new Bid.Commitment(
                measure,
                quantities[dice.below(1_000)],
                embedded,
                Optional.empty(),
                dice.below(4) == 0 ? List.of() : EVIDENCE);
    }

    private List<Bid.Outcome> outcomes(Dice dice) {
        List<Bid.Outcome> outcomes = new ArrayList<>();
        for (IndicatorId indicator : indicators) {
            int people = dice.below(60);
            int improved = people - dice.below(people / 2 + 1);
            outcomes.add(
                    new Bid.Outcome(indicator, quantities[people], quantities[improved], Optional.of(EVIDENCE.get(0))));
        }
        return outcomes;
    }

    /** Throws that depend on the bid's number alone: a linear congruential generator, upper bits. */
    private static final class Dice {
        private long state;

        Dice(int seed) {
            state = seed * 0x9E37_79B9_7F4A_7C15L + 0x2545_F491_4F6C_DD1DL;
        }

        int below(int bound) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            return (int) ((state >>> 33) % bound);
        }
    }
}
