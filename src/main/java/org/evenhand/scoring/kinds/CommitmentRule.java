package org.evenhand.scoring.kinds;

import java.util.List;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme.Asked;
import org.evenhand.scoring.tender.Scheme.Band;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.scoring.tender.Scheme.Commitment;

/**
 * The commitment bases of SCORING.md section 3; q is the quantity offered.
 *
 * <ul>
 *   <li>target: min(1, q ÷ target)
 *   <li>highest: q ÷ highest q in the pool; 0 where that is 0
 *   <li>deployed-fte: min(1, (q ÷ the bid's deployed staff) ÷ target)
 *   <li>contract-value: min(1, (q ÷ contract value) ÷ target)
 *   <li>banded: the f of the highest band reached, 0 below the first
 * </ul>
 */
final class CommitmentRule {
    private CommitmentRule() {}

    static String write(Criterion criterion, Commitment commitment, ContractSize contract) {
        return switch (commitment.asked()) {
            case Asked.OfFact(var fact) ->
                banded(
                        Drl.of(criterion).when("Answer( fact == " + Drl.text(fact.value()) + ", $q : number )"),
                        commitment,
                        fact.value());
            case Asked.OfMeasure(var measure) -> ofMeasure(criterion, commitment, measure, contract);
        };
    }

    private static String ofMeasure(
            Criterion criterion, Commitment commitment, MeasureId measure, ContractSize contract) {
        Bounds bounds = commitment.bounds();
        String key = "measure == " + Drl.text(measure.value()) + ", $q : quantity";
        String of = " " + measure.value();
        Drl offered = Drl.of(criterion);
        return switch (commitment.basis()) {
            case Basis.Target(var target) ->
                offered.when("Offer( " + key + " )")
                        .give(
                                Bounded.capped(bounds, "$q / " + amount(target, contract)),
                                "{q} of " + amount(target, contract) + of);
            case Basis.Highest() ->
                offered.when("Offer( " + key + " )")
                        .whenPool(Figures.quantity(measure), "highest > 0, $highest : highest")
                        .give(
                                Bounded.ofShare(bounds, "$q / $highest"),
                                "{q}" + of + "; the highest in the pool is {highest}");
            case Basis.DeployedFte(var target, var justification) ->
                offered.when("Offer( " + key + ", $fte : deployedFte )")
                        .give(
                                Bounded.capped(bounds, "$q / $fte / " + amount(target, contract)),
                                "{q}" + of + " over {fte} workers, of " + amount(target, contract) + " each");
            case Basis.ContractShare(var target) ->
                offered.when("Offer( " + key + " )")
                        .when("Contract( $value : value )")
                        .give(
                                Bounded.capped(bounds, "$q / $value / " + amount(target, contract)),
                                "{q}" + of + " over a contract of {value}, of " + amount(target, contract)
                                        + " for each pound");
            case Basis.Banded ignored -> banded(offered.when("Tally( " + key + " )"), commitment, measure.value());
        };
    }

    private static String banded(Drl rule, Commitment commitment, String of) {
        List<Band> bands = ((Basis.Banded) commitment.basis()).bands();
        StringBuilder steps = new StringBuilder("band($q");
        bands.forEach(band -> steps.append(", ")
                .append(Drl.number(band.from().value()))
                .append(", ")
                .append(Drl.number(band.fraction().value())));
        String fraction = steps.append(')').toString();
        boolean capBites = commitment.bounds().cap().isPresent()
                && bands.stream()
                        .anyMatch(band -> band.fraction()
                                        .value()
                                        .compareTo(
                                                commitment.bounds().cap().get().value())
                                > 0);
        return rule.give(capBites ? Bounded.capped(commitment.bounds(), fraction) : fraction, "{q} " + of);
    }

    static String amount(ScaledTarget target, ContractSize contract) {
        return Drl.number(target.over(contract).value());
    }
}
