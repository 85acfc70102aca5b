package org.evenhand.bench;

import java.math.BigDecimal;
import org.evenhand.bench.TwinLine.AgainstTarget.Over;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/** Chooses the hand-written line of a criterion. */
final class TwinLines {
    private TwinLines() {}

    static TwinLine line(Tender tender, Criterion criterion, boolean conditionOnOffer) {
        SectionId id = criterion.section().orElseThrow();
        int section = tender.sections().stream().map(Section::id).toList().indexOf(id);
        return switch (criterion.scheme()) {
            case Scheme.Gate gate -> throw new IllegalArgumentException(gate.toString());
            case Scheme.Judged scale ->
                scale.relativeToHighest()
                        ? new TwinLine.AgainstHighestMark(criterion, section)
                        : new TwinLine.OnScale(criterion, section, scale.max().value());
            case Scheme.Price ignored -> new TwinMoney.LinearPrice(criterion, section);
            case Scheme.Commitment(Scheme.Asked.OfMeasure(var measure), var basis, var ignored) ->
                commitment(
                        criterion,
                        section,
                        measure,
                        basis,
                        tender.contract().value().amount());
            case Scheme.Commitment(Scheme.Asked.OfFact(var fact), Basis.Banded(var bands), var ignored) ->
                new TwinLine.InBands(criterion, section, null, fact, bands);
            case Scheme.Commitment other -> throw new IllegalArgumentException(other.toString());
            case Scheme.Monetised money ->
                new TwinMoney.Priced(
                        criterion,
                        section,
                        money.unitValues(),
                        money.basis() instanceof Basis.Target(var target)
                                ? target.amount().value()
                                : BigDecimal.ZERO,
                        money.measureCap().map(cap -> cap.value()).orElse(BigDecimal.ZERO));
            case Scheme.OutcomeRate outcome ->
                new TwinLine.OfOutcome(
                        criterion,
                        section,
                        outcome.indicator(),
                        outcome.floor().value(),
                        outcome.target().value(),
                        outcome.prior().map(prior -> prior.rate().value()).orElse(null),
                        outcome.prior().map(prior -> prior.people().value()).orElse(null));
            case Scheme.OwnRule(var name) ->
                name.startsWith("Volunteering")
                        ? ownRule(criterion, section, MixedTender.VOLUNTEERS, 700, conditionOnOffer)
                        : ownRule(criterion, section, MixedTender.APPRENTICES, 12, false);
        };
    }

    private static TwinLine ownRule(
            Criterion criterion, int section, MeasureId measure, int target, boolean atLeastTwenty) {
        return new TwinLine.AgainstTarget(
                criterion,
                section,
                measure,
                BigDecimal.valueOf(target),
                Over.NOTHING,
                BigDecimal.ONE,
                atLeastTwenty ? BigDecimal.valueOf(20) : null);
    }

    private static TwinLine commitment(
            Criterion criterion, int section, MeasureId measure, Basis basis, BigDecimal contract) {
        return switch (basis) {
            case Basis.Target(var target) -> target(criterion, section, measure, target, Over.NOTHING, contract);
            case Basis.DeployedFte(var target, var ignored) ->
                target(criterion, section, measure, target, Over.DEPLOYED_STAFF, contract);
            case Basis.ContractShare(var target) ->
                target(criterion, section, measure, target, Over.CONTRACT, contract);
            case Basis.Highest() -> new TwinLine.AgainstHighest(criterion, section, measure);
            case Basis.Banded(var bands) -> new TwinLine.InBands(criterion, section, measure, null, bands);
        };
    }

    private static TwinLine target(
            Criterion criterion, int section, MeasureId measure, ScaledTarget target, Over over, BigDecimal contract) {
        return new TwinLine.AgainstTarget(
                criterion, section, measure, target.amount().value(), over, contract, null);
    }
}
