package org.evenhand.folders.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.WrittenNumber;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.scoring.tender.Tender;

/**
 * Finds answers that say what a tender asks for in another way than it is asked: {@code yes} for {@code true},
 * {@code £5m} for {@code 5000000}, {@code Good} for {@code good}. Left alone, each would fail its gate without a word.
 */
public final class BidAnswersYaml {
    private final Map<FactName, List<Asked>> asked = new TreeMap<>();

    private record Asked(String criterion, Demand demand) {}

    private BidAnswersYaml() {}

    public static BidAnswersYaml to(Tender tender) {
        BidAnswersYaml bidAnswersYaml = new BidAnswersYaml();
        for (Criterion criterion : tender.criteria()) {
            if (criterion.scheme() instanceof Scheme.Gate gate) {
                bidAnswersYaml.ask(criterion, gate.fact(), gate.demand());
                gate.appliesWhen()
                        .ifPresent(when -> bidAnswersYaml.ask(criterion, when.fact(), new Demand.Is(when.is())));
            }
            if (criterion.scheme() instanceof Scheme.Commitment commitment
                    && commitment.asked() instanceof Scheme.Asked.OfFact(FactName fact)
                    && commitment.basis() instanceof Scheme.Basis.Banded(List<Scheme.Band> bands)
                    && !bands.isEmpty()) {
                bidAnswersYaml.ask(
                        criterion, fact, new Demand.AtLeast(bands.getFirst().from()));
            }
        }
        return bidAnswersYaml;
    }

    private void ask(Criterion criterion, FactName fact, Demand demand) {
        asked.computeIfAbsent(fact, none -> new ArrayList<>())
                .add(new Asked(criterion.id().value(), demand));
    }

    /** The mistakes of one bid, by the path of the answer. */
    public Map<String, String> mistakes(Bid bid) {
        Map<String, String> mistakes = new TreeMap<>();
        bid.facts().forEach((fact, value) -> {
            for (Asked by : asked.getOrDefault(fact, List.of())) {
                meant(value, by.demand())
                        .ifPresent(meant -> mistakes.putIfAbsent(
                                "facts." + fact,
                                "facts." + fact + ": “" + YamlMap.shortened(value.toString())
                                        + "” is not how criterion " + by.criterion() + " asks for it; write " + meant));
            }
        });
        return mistakes;
    }

    private static Optional<String> meant(FactValue value, Demand demand) {
        return switch (demand) {
            case Demand.AtLeast(var least) -> number(value);
            case Demand.Is(var wanted) -> meant(value, List.of(wanted));
            case Demand.OneOf(var wanted) -> meant(value, wanted);
        };
    }

    private static Optional<String> meant(FactValue value, Collection<FactValue> wanted) {
        if (wanted.contains(value)) {
            return Optional.empty();
        }
        if (wanted.stream().allMatch(FactValue.Truth.class::isInstance)) {
            return value instanceof FactValue.Truth
                    ? Optional.empty()
                    : Forms.truthMeant(value.toString()).map(String::valueOf);
        }
        if (wanted.stream().allMatch(FactValue.Number.class::isInstance)) {
            return number(value);
        }
        return wanted.stream()
                .map(FactValue::toString)
                .filter(word -> value.toString().strip().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<String> number(FactValue value) {
        return value instanceof FactValue.Text(String text) ? WrittenNumber.meant(text) : Optional.empty();
    }
}
