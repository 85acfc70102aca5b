package org.evenhand.scoring.kinds;

import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme.OutcomeRate;
import org.evenhand.scoring.tender.Scheme.Prior;

/**
 * A rate of people for whom an outcome improved (SCORING.md section 3, {@code outcome}): (rate − floor) ÷ (target −
 * floor), held to 0 … 1. The observed rate is improved ÷ people; the shrunk rate is (improved + prior rate × prior
 * people) ÷ (people + prior people). Where nobody was asked there is no outcome and f is 0.
 */
final class OutcomeRule {
    private OutcomeRule() {}

    static String write(Criterion criterion, OutcomeRate outcome) {
        String rate = outcome.prior().map(OutcomeRule::shrunk).orElse("$improved / $people");
        String floor = Drl.number(outcome.floor().value());
        String target = Drl.number(outcome.target().value());
        boolean fromZero = outcome.floor().value().signum() == 0;
        String fraction =
                fromZero ? rate + " / " + target : "(" + rate + " - " + floor + ") / (" + target + " - " + floor + ")";
        return Drl.of(criterion)
                .when("Outcome( indicator == "
                        + Drl.text(outcome.indicator().value())
                        + ", $people : people, $improved : improved )")
                .give("clamp(" + fraction + ", 0, 1)", "{improved} of {people} people improved");
    }

    private static String shrunk(Prior prior) {
        String people = Drl.number(prior.people().value());
        return "($improved + " + Drl.number(prior.rate().value()) + " * " + people + ") / ($people + " + people + ")";
    }
}
