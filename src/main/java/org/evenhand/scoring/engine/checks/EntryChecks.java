package org.evenhand.scoring.engine.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.engine.facts.BidMistakes;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Quantity;

/** Checks that a bid and its marks make sense by themselves. */
public final class EntryChecks {
    private final Tender tender;
    private final Map<CriterionId, Scheme.Judged> judged = new HashMap<>();
    private final boolean needsDeployed;

    public EntryChecks(Tender tender) {
        this.tender = tender;
        for (Criterion criterion : tender.criteria()) {
            if (criterion.scheme() instanceof Scheme.Judged scale) {
                judged.put(criterion.id(), scale);
            }
        }
        this.needsDeployed = tender.criteria().stream()
                .anyMatch(criterion -> criterion.scheme() instanceof Scheme.Commitment commitment
                        && commitment.basis() instanceof Basis.DeployedFte);
    }

    public List<Mistake> check(ScoringCase.Entry entry) {
        Bid bid = entry.bid();
        Problems problems = new Problems(BidMistakes.file(bid.id()));
        bid.price().ifPresent(price -> problems.above0(price.amount(), "price", "The price of bid " + bid.id()));
        deployed(bid, problems);
        for (int i = 0; i < bid.commitments().size(); i++) {
            Quantity quantity = bid.commitments().get(i).quantity();
            if (quantity.value().signum() < 0) {
                problems.add("commitments[" + i + "].quantity", "A quantity is 0 or above, not " + quantity);
            }
        }
        for (int i = 0; i < bid.outcomes().size(); i++) {
            outcome(bid.outcomes().get(i), i, problems);
        }
        bid.disregarded().ifPresent(disregard -> disregarded(bid, disregard, problems));
        List<Mistake> mistakes = new ArrayList<>(problems.mistakes());
        entry.marks().agreed().forEach((criterion, given) -> mark(bid, criterion, given, mistakes));
        entry.marks().individual().forEach(one -> mark(bid, one.criterion(), one.given(), mistakes));
        return mistakes;
    }

    private void deployed(Bid bid, Problems problems) {
        bid.deployedFte()
                .ifPresent(fte -> problems.above0(fte.value(), "deployedFte", "The staff deployed by bid " + bid.id()));
        boolean out = bid.withdrawn().isPresent()
                || bid.disregarded().isPresent()
                || bid.received().isAfter(tender.deadline());
        problems.unless(
                !needsDeployed || out || bid.deployedFte().isPresent(),
                "deployedFte",
                "Bid " + bid.id()
                        + " does not say how many staff it would deploy, and a criterion is measured for each;"
                        + " write deployedFte: number");
    }

    private static void outcome(Bid.Outcome outcome, int place, Problems problems) {
        Quantity people = outcome.people();
        Quantity improved = outcome.improved();
        if (people.value().signum() < 0) {
            problems.add("outcomes[" + place + "].people", "People are 0 or more, not " + people);
        }
        if (improved.value().signum() < 0) {
            problems.add("outcomes[" + place + "].improved", "People are 0 or more, not " + improved);
        }
        if (improved.value().compareTo(people.value()) > 0) {
            problems.add(
                    "outcomes[" + place + "].improved",
                    improved + " improved of " + people + " people asked cannot be; check both");
        }
    }

    private static void disregarded(Bid bid, Bid.Disregard disregard, Problems problems) {
        problems.unless(
                disregard.because() != Bid.Cause.ABNORMALLY_LOW
                        || disregard.asked().isPresent()
                                && disregard.explanation().isPresent(),
                "disregarded",
                "Bid " + bid.id() + " may be " + BidResult.Status.DISREGARDED.word()
                        + " as abnormally low only after the bidder was asked:" + " record asked and explanation");
    }

    private void mark(Bid bid, CriterionId criterion, Marks.Given given, List<Mistake> mistakes) {
        Scheme.Judged scale = judged.get(criterion);
        if (scale != null && SchemeChecks.onScale(scale, given.mark().value())) {
            return;
        }
        String path = given.source().substring(given.source().indexOf('#') + 1);
        if (scale == null) {
            mistakes.add(Mistake.in(
                    "panel.yaml",
                    path + ".criterion",
                    "Criterion " + criterion + " is not one that a panel marks; take the mark out or correct the id"));
        } else {
            mistakes.add(Mistake.in(
                    "panel.yaml",
                    path + ".mark",
                    "The mark " + given.mark() + " for bid " + bid.id() + ", criterion " + criterion
                            + ", is not on the scale from " + scale.min() + " to " + scale.max()));
        }
    }
}
