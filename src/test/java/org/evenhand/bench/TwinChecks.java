package org.evenhand.bench;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Scheme;

/** What the engine checks of each bid, written out by hand; the twin simply stops at a mistake. */
final class TwinChecks {
    private final Map<CriterionId, Scheme.Judged> judged;
    private final Set<BidId> seen = new HashSet<>();

    TwinChecks(Map<CriterionId, Scheme.Judged> judged) {
        this.judged = judged;
    }

    void check(ScoringCase.Entry entry) {
        Bid bid = entry.bid();
        check(seen.add(bid.id()), "Two bids have one id");
        check(bid.price().isEmpty() || bid.price().get().amount().signum() > 0, "A price is above 0");
        check(
                bid.deployedFte().isPresent() && bid.deployedFte().get().value().signum() > 0,
                "Staff deployed are above 0");
        for (Bid.Commitment commitment : bid.commitments()) {
            check(commitment.quantity().value().signum() >= 0, "A quantity is 0 or above");
        }
        for (Bid.Outcome outcome : bid.outcomes()) {
            check(outcome.people().value().signum() >= 0, "People are 0 or more");
            check(outcome.improved().value().signum() >= 0, "People are 0 or more");
            check(outcome.improved().value().compareTo(outcome.people().value()) <= 0, "No more than were asked");
        }
        Optional<Bid.Disregard> disregarded = bid.disregarded();
        check(
                disregarded.isEmpty() || disregarded.get().explanation().isPresent(),
                "A bid is disregarded only after the bidder was asked");
        for (Map.Entry<CriterionId, Marks.Given> mark : entry.marks().agreed().entrySet()) {
            Scheme.Judged scale = judged.get(mark.getKey());
            check(scale != null, "Only judged criteria are marked");
            var given = mark.getValue().mark().value();
            check(
                    given.compareTo(scale.min().value()) >= 0
                            && given.compareTo(scale.max().value()) <= 0,
                    "A mark is on its scale");
        }
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
