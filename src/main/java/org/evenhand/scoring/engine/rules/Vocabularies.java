package org.evenhand.scoring.engine.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.language.Vocabulary;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Tender;

/** Gathers the words that a tender's criteria and its bids use, so that misspelt ones in rules are found. */
public final class Vocabularies {
    private static final int ENOUGH_BIDS = 1_000;

    private final Set<String> measures = new HashSet<>();
    private final Set<String> facts = new HashSet<>(Set.of("regulated", "cqcRating"));
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    private Vocabularies() {}

    public static Vocabulary of(Tender tender, Iterable<ScoringCase.Entry> entries) {
        Vocabularies words = new Vocabularies();
        tender.criteria().forEach(words::add);
        if (!tender.rules().isEmpty()) {
            int seen = 0;
            for (ScoringCase.Entry entry : entries) {
                words.add(entry);
                if (++seen == ENOUGH_BIDS) {
                    break;
                }
            }
        }
        return new Vocabulary(
                new TreeSet<>(words.measures),
                new TreeSet<>(words.facts),
                new TreeSet<>(words.indicators),
                new TreeSet<>(words.judged));
    }

    private void add(Criterion criterion) {
        switch (criterion.scheme()) {
            case Scheme.Judged ignored -> judged.add(criterion.id().value());
            case Scheme.Commitment commitment -> {
                switch (commitment.asked()) {
                    case Scheme.Asked.OfMeasure(var measure) -> measures.add(measure.value());
                    case Scheme.Asked.OfFact(var fact) -> facts.add(fact.value());
                }
            }
            case Scheme.Monetised monetised -> monetised.unitValues().keySet().forEach(m -> measures.add(m.value()));
            case Scheme.OutcomeRate outcome ->
                indicators.add(outcome.indicator().value());
            case Scheme.Gate gate -> facts.add(gate.fact().value());
            case Scheme.Price ignored -> {}
            case Scheme.OwnRule ignored -> {}
        }
    }

    private void add(ScoringCase.Entry entry) {
        entry.bid()
                .commitments()
                .forEach(commitment -> measures.add(commitment.measure().value()));
        entry.bid().facts().keySet().forEach(fact -> facts.add(fact.value()));
        entry.bid()
                .outcomes()
                .forEach(outcome -> indicators.add(outcome.indicator().value()));
    }
}
