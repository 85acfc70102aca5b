package org.evenhand.scoring.engine.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Band;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Quantity;

/** Checks the scoring block of one criterion. */
public final class SchemeChecks {
    private static final int MOST_BANDS = 40;
    private static final int MOST_MEASURES = 40;

    private final Tender tender;
    private final Criterion criterion;
    private final String path;
    private final Problems problems;

    SchemeChecks(Tender tender, Criterion criterion, String path, Problems problems) {
        this.tender = tender;
        this.criterion = criterion;
        this.path = path;
        this.problems = problems.about("Criterion " + criterion.id());
    }

    void check() {
        switch (criterion.scheme()) {
            case Scheme.Judged judged -> judged(judged);
            case Scheme.Price price -> price(price);
            case Scheme.Commitment commitment -> commitment(commitment);
            case Scheme.Monetised monetised -> monetised(monetised);
            case Scheme.OutcomeRate outcome -> outcome(outcome);
            case Scheme.Gate gate -> gate(gate);
            case Scheme.OwnRule ignored -> {}
        }
    }

    private void judged(Scheme.Judged judged) {
        problems.above0(judged.max().value(), path + ".scale.max", "the top of the scale");
        problems.unless(judged.min().value().signum() >= 0, path + ".scale.min", "the scale starts at 0 or above");
        problems.unless(
                judged.min().value().compareTo(judged.max().value()) < 0,
                path + ".scale",
                "the scale runs from " + judged.min() + " to " + judged.max() + "; its top must be above its bottom");
        judged.minimum()
                .ifPresent(minimum -> problems.unless(
                        onScale(judged, minimum.value()),
                        path + ".minimum",
                        "the minimum " + minimum + " is not on the scale from " + judged.min() + " to "
                                + judged.max()));
    }

    public static boolean onScale(Scheme.Judged judged, BigDecimal mark) {
        return mark.compareTo(judged.min().value()) >= 0
                && mark.compareTo(judged.max().value()) <= 0;
    }

    private void price(Scheme.Price price) {
        bounds(price.bounds());
        switch (price.formula()) {
            case PriceFormula.Bandwidth(var from, var to) -> {
                problems.unless(
                        from.amount().signum() >= 0, path + ".from", "from is a price of 0 or above, not " + from);
                problems.unless(
                        from.amount().compareTo(to.amount()) < 0,
                        path,
                        "the band runs from " + from + " to " + to + "; to must be higher");
            }
            case PriceFormula.Logarithmic(var factor) ->
                problems.unless(
                        factor.value().compareTo(BigDecimal.ONE) > 0,
                        path + ".factor",
                        "the factor must be above 1, not " + factor);
            case PriceFormula.Optimal(var optimal) ->
                problems.above0(optimal.amount(), path + ".optimal", "the optimal price");
            default -> {}
        }
    }

    private void bounds(Bounds bounds) {
        if (bounds.floor().isPresent() && bounds.cap().isPresent()) {
            problems.unless(
                    bounds.floor().get().value().compareTo(bounds.cap().get().value()) < 0,
                    path,
                    "the floor " + bounds.floor().get() + " must be below the cap "
                            + bounds.cap().get());
        }
        bounds.cap().ifPresent(cap -> problems.above0(cap.value(), path + ".cap", "the cap"));
    }

    private void commitment(Scheme.Commitment commitment) {
        bounds(commitment.bounds());
        problems.unless(
                commitment.asked() instanceof Scheme.Asked.OfMeasure || commitment.basis() instanceof Basis.Banded,
                path + ".fact",
                "only a banded criterion reads a fact; write measure: id, or basis: banded");
        basis(commitment.basis());
    }

    private void basis(Basis basis) {
        switch (basis) {
            case Basis.Target(var target) -> target(target);
            case Basis.Highest() -> {}
            case Basis.DeployedFte(var target, var justification) -> {
                target(target);
                problems.unless(
                        !justification.isBlank(),
                        path + ".justification",
                        "a target for each deployed worker depends on the bidder's own size; record the justification");
            }
            case Basis.ContractShare(var target) -> target(target);
            case Basis.Banded(var bands) -> bands(bands);
        }
    }

    private void target(ScaledTarget target) {
        problems.above0(target.amount().value(), path + ".target", "the target");
        Optional<Quantity> scale = switch (target.per()) {
            case CONTRACT_YEAR -> tender.contract().years();
            case CONTRACT_FTE -> tender.contract().fte();
            default -> Optional.of(new Quantity(BigDecimal.ONE));
        };
        problems.unless(
                scale.isPresent(),
                path + ".target",
                "the target is scaled by " + target.per().word() + ", but the tender's value does not give "
                        + (target.per() == ScaledTarget.Per.CONTRACT_YEAR ? "years" : "fte") + "; add it");
    }

    private void bands(List<Band> bands) {
        problems.unless(
                !bands.isEmpty() && bands.size() <= MOST_BANDS, path + ".bands", "write 1 to " + MOST_BANDS + " bands");
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String at = path + ".bands[" + i + "]";
            problems.unless(
                    i == 0
                            || bands.get(i - 1)
                                            .from()
                                            .value()
                                            .compareTo(band.from().value())
                                    < 0,
                    at + ".from",
                    "bands go up: " + band.from() + " must be above the band before");
            problems.share(band.fraction().value(), at + ".f", "f");
        }
    }

    private void monetised(Scheme.Monetised monetised) {
        bounds(monetised.bounds());
        problems.unless(
                !monetised.unitValues().isEmpty() && monetised.unitValues().size() <= MOST_MEASURES,
                path + ".measures",
                "write 1 to " + MOST_MEASURES + " measures with their unit values");
        monetised
                .unitValues()
                .forEach((measure, value) ->
                        problems.above0(value.amount(), path + ".measures." + measure, "the unit value of " + measure));
        problems.unless(
                monetised.basis() instanceof Basis.Target
                        || monetised.basis() instanceof Basis.Highest
                        || monetised.basis() instanceof Basis.ContractShare,
                path + ".basis",
                "it is measured against highest, target or contract-value");
        monetised.measureCap().ifPresent(cap -> {
            problems.share(cap.value(), path + ".measureCap", "the measure cap");
            problems.above0(cap.value(), path + ".measureCap", "the measure cap");
        });
        basis(monetised.basis());
    }

    private void outcome(Scheme.OutcomeRate outcome) {
        problems.share(outcome.floor().value(), path + ".floor", "the floor");
        problems.share(outcome.target().value(), path + ".target", "the target");
        problems.unless(
                outcome.floor().value().compareTo(outcome.target().value()) < 0,
                path + ".target",
                "the target " + outcome.target() + " must be above the floor " + outcome.floor());
        outcome.prior().ifPresent(prior -> {
            problems.share(prior.rate().value(), path + ".prior.rate", "the prior rate");
            problems.above0(prior.people().value(), path + ".prior.people", "the prior's people");
        });
    }

    private void gate(Scheme.Gate gate) {
        if (gate.demand() instanceof Demand.OneOf(var values)) {
            problems.unless(!values.isEmpty(), path + ".oneOf", "oneOf lists no value; write at least one");
        }
    }
}
