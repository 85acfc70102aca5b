package org.evenhand.folders.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.Publication;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Quantity;
import org.springframework.modulith.NamedInterface;

/** Reads the {@code scoring} block of a criterion: its kind, and the parameters that belong to this kind and no other. */
@NamedInterface("content")
public final class SchemeYaml {
    private static final Fraction ONE = new Fraction(BigDecimal.ONE);
    private static final Fraction NOUGHT = new Fraction(BigDecimal.ZERO);

    private static final Form<String> KIND =
            Forms.choice("judged", "price", "commitment", "monetised", "outcome", "gate", "rule");
    private static final Form<String> FORMULA = Forms.choice(
            "lowest-over-price", "linear-over-lowest", "range", "bandwidth", "logarithmic", "mean", "optimal");
    private static final Form<String> BASIS =
            Forms.choice("target", "highest", "deployed-fte", "contract-value", "banded");
    private static final Form<String> MONETISED_BASIS = Forms.choice("target", "highest", "contract-value");
    private static final Form<Boolean> TO_HIGHEST =
            Forms.word(List.of(false, true), highest -> highest ? "highest" : "scale");
    private static final Form<Boolean> SHRUNK =
            Forms.word(List.of(false, true), shrunk -> shrunk ? "shrunk" : "observed");
    private static final Form<ScaledTarget> PLAIN_TARGET =
            Forms.QUANTITY.as(amount -> new ScaledTarget(amount, ScaledTarget.Per.CONTRACT), ScaledTarget::amount);

    private SchemeYaml() {}

    /**
     * The scheme of a criterion.
     *
     * @param descriptors what each mark of its scale means, where marks are given
     * @param kindKnown whether the kind could be read, so that it is clear what else a criterion needs
     */
    @NamedInterface("content")
    public record Read(Scheme scheme, List<Publication.Descriptor> descriptors, boolean kindKnown) {}

    public static Read read(YamlMap scoring) {
        List<Publication.Descriptor> descriptors = new ArrayList<>();
        String kind = scoring.one("kind", KIND);
        Scheme scheme = switch (kind) {
            case "judged" -> judged(scoring, descriptors);
            case "price" -> price(scoring);
            case "commitment" -> commitment(scoring);
            case "monetised" -> monetised(scoring);
            case "outcome" -> outcome(scoring);
            case "gate" -> gate(scoring);
            case "rule" -> new Scheme.OwnRule(scoring.one("rule", Forms.TEXT));
            default -> unknown(scoring);
        };
        return new Read(scheme, List.copyOf(descriptors), !kind.isEmpty());
    }

    /** Something that asks nothing of the bids. */
    private static Scheme unknown(YamlMap scoring) {
        scoring.forgive();
        return new Scheme.OutcomeRate(Ids.INDICATOR.standIn(), NOUGHT, ONE, Optional.empty());
    }

    private static Scheme judged(YamlMap scoring, List<Publication.Descriptor> descriptors) {
        SortedMap<BigDecimal, String> meanings = new TreeMap<>();
        Optional<Quantity> minimum = scoring.maybe("minimum", Forms.QUANTITY);
        boolean toHighest = scoring.maybe("relativeTo", TO_HIGHEST).orElse(false);
        return scoring.map("scale", scale -> {
            meanings.putAll(scale.keyed("descriptors", Forms.NUMBER, Forms.TEXT));
            meanings.forEach((mark, text) -> descriptors.add(new Publication.Descriptor(new Quantity(mark), text)));
            return new Scheme.Judged(
                    scale.maybe("min", Forms.QUANTITY).orElse(new Quantity(BigDecimal.ZERO)),
                    scale.one("max", Forms.QUANTITY),
                    minimum,
                    toHighest);
        });
    }

    private static Scheme price(YamlMap scoring) {
        PriceFormula formula = switch (scoring.one("formula", FORMULA)) {
            case "linear-over-lowest" -> new PriceFormula.LinearOverLowest();
            case "range" -> new PriceFormula.Range();
            case "bandwidth" ->
                new PriceFormula.Bandwidth(scoring.one("from", Forms.MONEY), scoring.one("to", Forms.MONEY));
            case "logarithmic" -> new PriceFormula.Logarithmic(scoring.one("factor", Forms.QUANTITY));
            case "mean" -> new PriceFormula.Mean();
            case "optimal" -> new PriceFormula.Optimal(scoring.one("optimal", Forms.MONEY));
            case "lowest-over-price" -> new PriceFormula.LowestOverPrice();
            default -> {
                scoring.forgive();
                yield new PriceFormula.LowestOverPrice();
            }
        };
        Optional<Fraction> floor = formula instanceof PriceFormula.Logarithmic ? Optional.empty() : Optional.of(NOUGHT);
        return new Scheme.Price(
                formula,
                new Bounds(
                        scoring.maybe("floor", Forms.BOUND).orElse(floor),
                        scoring.maybe("cap", Forms.BOUND).orElse(Optional.of(ONE))));
    }

    private static Scheme commitment(YamlMap scoring) {
        String basis = scoring.one("basis", BASIS);
        if (scoring.has("fact") && !scoring.has("measure") && !basis.isEmpty() && !basis.equals("banded")) {
            scoring.mistake(
                    "fact",
                    "“fact” is read only with basis: banded" + scoring.spot().where()
                            + "; write measure: and the measure that is offered");
            scoring.forgive("fact", "measure");
        }
        boolean fact = scoring.has("fact") && (basis.equals("banded") || basis.isEmpty());
        Scheme.Asked asked = fact
                ? new Scheme.Asked.OfFact(scoring.one("fact", Ids.FACT))
                : new Scheme.Asked.OfMeasure(scoring.one("measure", Ids.MEASURE));
        return new Scheme.Commitment(asked, basis(basis, scoring), upTo(scoring));
    }

    private static Scheme monetised(YamlMap scoring) {
        var unitValues = scoring.keyed("measures", Ids.MEASURE, Forms.MONEY);
        if (!scoring.has("measures")) {
            scoring.map("measures", measures -> measures);
        }
        return new Scheme.Monetised(
                unitValues,
                basis(scoring.one("basis", MONETISED_BASIS), scoring),
                scoring.maybe("measureCap", Forms.FRACTION),
                upTo(scoring));
    }

    private static Basis basis(String word, YamlMap scoring) {
        return switch (word) {
            case "target" -> new Basis.Target(target(scoring));
            case "highest" -> new Basis.Highest();
            case "deployed-fte" -> new Basis.DeployedFte(target(scoring), scoring.one("justification", Forms.TEXT));
            case "contract-value" -> new Basis.ContractShare(target(scoring));
            case "banded" ->
                new Basis.Banded(scoring.someMaps(
                        "bands",
                        band -> new Scheme.Band(band.one("from", Forms.QUANTITY), band.one("f", Forms.FRACTION))));
            default -> {
                if (scoring.has("target")) {
                    target(scoring);
                }
                scoring.forgive();
                yield new Basis.Highest();
            }
        };
    }

    /** A bare number is a target for the whole contract, and hashes like one that says so. */
    private static ScaledTarget target(YamlMap scoring) {
        ScaledTarget target = scoring.either(
                "target",
                PLAIN_TARGET,
                scaled -> new ScaledTarget(
                        scaled.one("amount", Forms.QUANTITY), scaled.one("per", Forms.word(ScaledTarget.Per.class))));
        scoring.canonical(
                "target",
                new TreeMap<>(Map.of(
                        "amount",
                        Forms.QUANTITY.canonical().apply(target.amount()),
                        "per",
                        target.per().word())));
        return target;
    }

    private static Bounds upTo(YamlMap scoring) {
        return new Bounds(Optional.empty(), scoring.maybe("cap", Forms.BOUND).orElse(Optional.of(ONE)));
    }

    private static Scheme outcome(YamlMap scoring) {
        boolean shrunk = scoring.maybe("estimate", SHRUNK).orElse(false);
        return new Scheme.OutcomeRate(
                scoring.one("indicator", Ids.INDICATOR),
                scoring.maybe("floor", Forms.FRACTION).orElse(NOUGHT),
                scoring.one("target", Forms.FRACTION),
                shrunk
                        ? Optional.of(scoring.map(
                                "prior",
                                prior -> new Scheme.Prior(
                                        prior.one("rate", Forms.FRACTION), prior.one("people", Forms.COUNT))))
                        : Optional.empty());
    }

    private static Scheme gate(YamlMap scoring) {
        List<Demand> demands = new ArrayList<>();
        scoring.maybe("is", Forms.FACT).ifPresent(value -> demands.add(new Demand.Is(value)));
        scoring.maybe("atLeast", Forms.QUANTITY).ifPresent(number -> demands.add(new Demand.AtLeast(number)));
        List<FactValue> values = scoring.many("oneOf", Forms.FACT);
        if (scoring.has("oneOf")) {
            if (values.isEmpty()) {
                scoring.mistake("oneOf", "“oneOf” names no value, so every bid would fail; write at least one");
            }
            demands.add(new Demand.OneOf(values));
        }
        if (demands.size() != 1 && !(demands.isEmpty() && (scoring.has("is") || scoring.has("atLeast")))) {
            scoring.mistake(
                    "fact",
                    "A gate needs exactly one of is, atLeast and oneOf"
                            + scoring.spot().where() + "; "
                            + (demands.isEmpty() ? "write one" : "keep one"));
        }
        return new Scheme.Gate(
                scoring.one("fact", Ids.FACT),
                demands.isEmpty() ? new Demand.Is(new FactValue.Truth(true)) : demands.getFirst(),
                scoring.maybeMap(
                        "appliesWhen",
                        when -> new Scheme.AppliesWhen(when.one("fact", Ids.FACT), when.one("is", Forms.FACT))));
    }
}
