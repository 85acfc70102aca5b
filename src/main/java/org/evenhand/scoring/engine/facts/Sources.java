package org.evenhand.scoring.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.language.Fact;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.sheet.Line.Input;
import org.evenhand.scoring.tender.FactName;

/** Says where each figure that a rule read stands: in the tender folder, or on a page of the bidder's documents. */
public final class Sources {
    private static final FactName REGULATED = new FactName("regulated");
    private static final FactName CQC_RATING = new FactName("cqcRating");

    private Sources() {}

    public static List<Input> of(Bid bid, List<Firing> firings) {
        List<Input> inputs = new ArrayList<>();
        for (Firing firing : firings) {
            for (Firing.Bound bound : firing.bound()) {
                add(inputs, new Input(name(bound), bound.value(), source(bid, bound.fact())));
            }
            for (Object fact : firing.facts()) {
                evidence(bid, fact).forEach(input -> add(inputs, input));
            }
        }
        return List.copyOf(inputs);
    }

    private static void add(List<Input> inputs, Input input) {
        if (!inputs.contains(input)) {
            inputs.add(input);
        }
    }

    private static String name(Firing.Bound bound) {
        return switch (bound.fact()) {
            case Fact.Pool pool -> bound.field() + " " + pool.figure();
            case Fact.Tally tally -> bound.field() + " of " + tally.offer().measure();
            default -> bound.field();
        };
    }

    private static String source(Bid bid, Object fact) {
        String file = BidMistakes.file(bid.id());
        return switch (fact) {
            case Fact.Offer offer -> places(file, "commitments", offer.commitments());
            case Fact.Tally tally -> places(file, "commitments", tally.offer().commitments());
            case Fact.Outcome outcome -> places(file, "outcomes", outcome.outcomes());
            case Fact.Answer answer -> answered(file, new FactName(answer.fact()));
            case Fact.Price ignored -> file + "#price";
            case Fact.Mark mark -> mark.source();
            case Fact.Pool pool -> "the pool of " + pool.bids() + (pool.bids() == 1 ? " bid" : " bids");
            default -> "tender.yaml#value";
        };
    }

    private static String answered(String file, FactName fact) {
        boolean ofProvider = fact.equals(REGULATED) || fact.equals(CQC_RATING);
        return file + (ofProvider ? "#provider." : "#facts.") + fact;
    }

    /** The source of a gate's answer. */
    public static String ofAnswer(BidId bid, FactName fact) {
        return answered(BidMistakes.file(bid), fact);
    }

    private static String places(String file, String list, List<Integer> places) {
        return places.isEmpty()
                ? file + "#" + list + " (none)"
                : String.join(
                        ", ",
                        places.stream()
                                .map(place -> file + "#" + list + "[" + place + "]")
                                .toList());
    }

    private static List<Input> evidence(Bid bid, Object fact) {
        return switch (fact) {
            case Fact.Offer offer -> ofCommitments(bid, offer);
            case Fact.Tally tally -> ofCommitments(bid, tally.offer());
            case Fact.Outcome outcome ->
                outcome.outcomes().stream()
                        .flatMap(place -> bid.outcomes().get(place).evidence().stream())
                        .map(Sources::evidence)
                        .toList();
            default -> List.of();
        };
    }

    private static List<Input> ofCommitments(Bid bid, Fact.Offer offer) {
        return offer.commitments().stream()
                .flatMap(place -> bid.commitments().get(place).evidence().stream())
                .map(Sources::evidence)
                .toList();
    }

    private static Input evidence(Bid.Evidence evidence) {
        String page = evidence.page().map(number -> " page " + number).orElse("");
        return new Input("evidence", evidence.quote().orElse("see the page"), evidence.file() + page);
    }
}
