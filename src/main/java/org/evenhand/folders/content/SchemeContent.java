package org.evenhand.folders.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.folders.Publication.Descriptor;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Asked;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.shared.Fraction;

/** Contents of the {@code scoring} block of a criterion. */
final class SchemeContent {
    private SchemeContent() {}

    static Content of(Scheme scheme, List<Descriptor> descriptors) {
        return switch (scheme) {
            case Scheme.Judged judged -> judged(judged, descriptors);
            case Scheme.Price price -> price(price);
            case Scheme.Commitment commitment -> commitment(commitment);
            case Scheme.Monetised monetised -> {
                Content content = new Content().put("kind", "monetised").put("measures", monetised.unitValues());
                basis(content, monetised.basis());
                content.put("measureCap", monetised.measureCap());
                yield cap(content, monetised.bounds().cap());
            }
            case Scheme.OutcomeRate outcome ->
                new Content()
                        .put("kind", "outcome")
                        .put("indicator", outcome.indicator())
                        .put("floor", outcome.floor())
                        .put("target", outcome.target())
                        .put("estimate", outcome.prior().isPresent() ? "shrunk" : "observed")
                        .put(
                                "prior",
                                outcome.prior()
                                        .map(prior -> new Content()
                                                .put("rate", prior.rate())
                                                .put("people", prior.people())));
            case Scheme.Gate gate -> gate(gate);
            case Scheme.OwnRule own -> new Content().put("kind", "rule").put("rule", own.ruleName());
        };
    }

    private static Content judged(Scheme.Judged judged, List<Descriptor> descriptors) {
        Map<String, Object> meanings = new LinkedHashMap<>();
        descriptors.forEach(descriptor -> meanings.put(descriptor.mark().value().toPlainString(), descriptor.text()));
        return new Content()
                .put("kind", "judged")
                .put(
                        "scale",
                        new Content()
                                .unless(judged.min().value().signum() == 0, "min", judged.min())
                                .put("max", judged.max())
                                .some("descriptors", meanings))
                .put("minimum", judged.minimum())
                .unless(!judged.relativeToHighest(), "relativeTo", "highest");
    }

    private static Content price(Scheme.Price price) {
        Content content = new Content().put("kind", "price");
        boolean unbounded = false;
        switch (price.formula()) {
            case PriceFormula.LowestOverPrice() -> content.put("formula", "lowest-over-price");
            case PriceFormula.LinearOverLowest() -> content.put("formula", "linear-over-lowest");
            case PriceFormula.Range() -> content.put("formula", "range");
            case PriceFormula.Bandwidth(var from, var to) ->
                content.put("formula", "bandwidth").put("from", from).put("to", to);
            case PriceFormula.Logarithmic(var factor) -> {
                content.put("formula", "logarithmic").put("factor", factor);
                unbounded = true;
            }
            case PriceFormula.Mean() -> content.put("formula", "mean");
            case PriceFormula.Optimal(var optimal) ->
                content.put("formula", "optimal").put("optimal", optimal);
        }
        Optional<Fraction> floor = price.bounds().floor();
        boolean usual = unbounded
                ? floor.isEmpty()
                : floor.filter(f -> f.value().signum() == 0).isPresent();
        content.unless(usual, "floor", Content.bound(floor));
        return cap(content, price.bounds().cap());
    }

    private static Content commitment(Scheme.Commitment commitment) {
        Content content = new Content().put("kind", "commitment");
        switch (commitment.asked()) {
            case Asked.OfMeasure(var measure) -> content.put("measure", measure);
            case Asked.OfFact(var fact) -> content.put("fact", fact);
        }
        basis(content, commitment.basis());
        return cap(content, commitment.bounds().cap());
    }

    private static void basis(Content content, Basis basis) {
        switch (basis) {
            case Basis.Target(var target) -> target(content.put("basis", "target"), target);
            case Basis.Highest() -> content.put("basis", "highest");
            case Basis.DeployedFte(var target, var justification) -> {
                target(content.put("basis", "deployed-fte"), target);
                content.put("justification", justification);
            }
            case Basis.ContractShare(var target) -> target(content.put("basis", "contract-value"), target);
            case Basis.Banded(var bands) ->
                content.put("basis", "banded")
                        .put(
                                "bands",
                                bands.stream()
                                        .map(band -> new Content()
                                                .put("from", band.from())
                                                .put("f", band.fraction()))
                                        .toList());
        }
    }

    private static void target(Content content, ScaledTarget target) {
        if (target.per() == ScaledTarget.Per.CONTRACT) {
            content.put("target", target.amount());
        } else {
            content.put(
                    "target",
                    new Content()
                            .put("amount", target.amount())
                            .put("per", target.per().word()));
        }
    }

    private static Content cap(Content content, Optional<Fraction> cap) {
        boolean usual = cap.filter(fraction -> fraction.value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return content.unless(usual, "cap", Content.bound(cap));
    }

    private static Content gate(Scheme.Gate gate) {
        Content content = new Content().put("kind", "gate").put("fact", gate.fact());
        switch (gate.demand()) {
            case Demand.Is(var value) -> content.put("is", value);
            case Demand.AtLeast(var number) -> content.put("atLeast", number);
            case Demand.OneOf(var values) -> content.put("oneOf", values);
        }
        return content.put(
                "appliesWhen",
                gate.appliesWhen()
                        .map(when -> new Content().put("fact", when.fact()).put("is", when.is())));
    }
}
