package org.evenhand.scoring.engine.facts;

import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.language.RuleTrouble;
import org.evenhand.scoring.tender.Criterion;

/** Mistakes for which a bid cannot be scored, in words. */
public final class BidMistakes {
    private BidMistakes() {}

    public static String file(BidId bid) {
        return "bids/" + bid + "/bid.yaml";
    }

    public static Mistake noPrice(Prepared bid) {
        BidId id = bid.bid().id();
        return Mistake.in(file(id), "", "Bid " + id + " has no price, and this tender needs one; write price: amount");
    }

    public static Mistake noMark(Prepared bid, Criterion criterion, String whose) {
        return Mistake.in(
                "panel.yaml",
                "",
                "Bid " + bid.bid().id() + " has no mark for criterion " + criterion.id() + ": " + whose
                        + " is missing. Add it, or record why the bid is out");
    }

    public static Mistake nobodyMarks(Prepared bid, Criterion criterion) {
        return Mistake.in(
                "panel.yaml",
                "evaluators",
                "Nobody on the panel marks criterion " + criterion.id() + " of bid "
                        + bid.bid().id() + ": all are recused or mark other criteria. Name somebody who does");
    }

    public static Mistake trouble(Prepared bid, RuleTrouble trouble) {
        BidId id = bid.bid().id();
        return Mistake.in(file(id), "", "Bid " + id + " cannot be scored: " + trouble.getMessage());
    }

    public static Mistake trouble(Prepared bid, Criterion criterion, String rule, RuleTrouble trouble) {
        BidId id = bid.bid().id();
        return Mistake.in(
                file(id),
                "",
                "Bid " + id + " cannot be scored on criterion " + criterion.id() + " (rule “" + rule + "”): "
                        + trouble.getMessage());
    }
}
