package org.evenhand.scoring.engine;

import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.language.RuleTrouble;

/** What can stand in the way of scoring a bid, in words. */
final class BidMistakes {
    private BidMistakes() {}

    static String file(BidId bid) {
        return "bids/" + bid + "/bid.yaml";
    }

    static Mistake noPrice(Prepared bid) {
        BidId id = bid.bid().id();
        return Mistake.in(file(id), "", "Bid " + id + " has no price, and this tender needs one; write price: amount");
    }

    static Mistake noMark(Prepared bid, Criterion criterion, String whose) {
        return Mistake.in(
                "panel.yaml",
                "",
                "Bid " + bid.bid().id() + " has no mark for criterion " + criterion.id() + ": " + whose
                        + " is missing. Add it, or record why the bid is out");
    }

    static Mistake nobodyMarks(Prepared bid, Criterion criterion) {
        return Mistake.in(
                "panel.yaml",
                "evaluators",
                "Nobody on the panel marks criterion " + criterion.id() + " of bid "
                        + bid.bid().id() + ": all are recused or mark other criteria. Name somebody who does");
    }

    static Mistake trouble(Prepared bid, RuleTrouble trouble) {
        BidId id = bid.bid().id();
        return Mistake.in(file(id), "", "Bid " + id + " cannot be scored: " + trouble.getMessage());
    }

    static Mistake trouble(Prepared bid, Criterion criterion, String rule, RuleTrouble trouble) {
        BidId id = bid.bid().id();
        return Mistake.in(
                file(id),
                "",
                "Bid " + id + " cannot be scored on criterion " + criterion.id() + " (rule “" + rule + "”): "
                        + trouble.getMessage());
    }
}
