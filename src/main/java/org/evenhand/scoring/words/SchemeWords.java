package org.evenhand.scoring.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.words.LocalisedMessages;
import org.evenhand.shared.words.PricedMeasure;

/** Says in sentences how a criterion turns a bid into points, in a reader's language and for one contract. */
public final class SchemeWords {

    private final LocalisedMessages messages;
    private final ContractSize contract;

    /** Sentences in these messages; targets are scaled to the contract. */
    public SchemeWords(LocalisedMessages messages, ContractSize contract) {
        this.messages = messages;
        this.contract = contract;
    }

    /** What a criterion does with a bid; one thought a sentence. */
    public List<String> sentences(Criterion criterion) {
        List<String> said = new ArrayList<>();
        switch (criterion.scheme()) {
            case Scheme.Judged judged -> judged(judged, said);
            case Scheme.Price price -> {
                said.add(formula(price.formula()));
                bound(price.bounds().floor(), BigDecimal.ZERO, "bounds.floor", said);
                bound(price.bounds().cap(), BigDecimal.ONE, "bounds.cap", said);
            }
            case Scheme.Commitment commitment -> {
                commitment(commitment, said);
                counts(criterion.counts(), said);
                bound(commitment.bounds().cap(), BigDecimal.ONE, "bounds.cap", said);
            }
            case Scheme.Monetised monetised -> {
                monetised(monetised, said);
                counts(criterion.counts(), said);
                bound(monetised.bounds().cap(), BigDecimal.ONE, "bounds.cap", said);
            }
            case Scheme.OutcomeRate outcome -> outcome(outcome, said);
            case Scheme.Gate gate -> gate(gate, said);
            case Scheme.OwnRule own -> {
                said.add(messages.say("scheme.own-rule"));
                counts(criterion.counts(), said);
            }
        }
        return said;
    }

    private void judged(Scheme.Judged judged, List<String> said) {
        said.add(messages.say(
                "scheme.judged",
                number(judged.min().value()),
                number(judged.max().value())));
        said.add(
                judged.relativeToHighest()
                        ? messages.say("scheme.judged.highest")
                        : messages.say(
                                "scheme.judged.scale", number(judged.max().value())));
        judged.minimum().ifPresent(minimum -> said.add(messages.say("scheme.judged.minimum", number(minimum.value()))));
    }

    private String formula(PriceFormula formula) {
        return switch (formula) {
            case PriceFormula.LowestOverPrice f -> messages.say("formula.lowest-over-price");
            case PriceFormula.LinearOverLowest f -> messages.say("formula.linear-over-lowest");
            case PriceFormula.Range f -> messages.say("formula.range");
            case PriceFormula.Bandwidth f ->
                messages.say("formula.bandwidth", money(f.from().amount()), money(f.to().amount()));
            case PriceFormula.Logarithmic f ->
                messages.say("formula.logarithmic", number(f.factor().value()));
            case PriceFormula.Mean f -> messages.say("formula.mean");
            case PriceFormula.Optimal f ->
                messages.say("formula.optimal", money(f.optimal().amount()));
        };
    }

    private void commitment(Scheme.Commitment commitment, List<String> said) {
        String asked = switch (commitment.asked()) {
            case Scheme.Asked.OfMeasure of ->
                LocalisedMessages.plain(of.measure().value());
            case Scheme.Asked.OfFact of -> fact(of.fact());
        };
        switch (commitment.basis()) {
            case Scheme.Basis.Target basis -> {
                said.add(messages.say("basis.target", asked, amount(basis.target())));
                comesTo(basis.target(), said);
                inOnes(basis.target(), said);
            }
            case Scheme.Basis.Highest basis -> said.add(messages.say("basis.highest", asked));
            case Scheme.Basis.DeployedFte basis -> {
                said.add(messages.say("basis.deployed-fte", asked, amount(basis.target())));
                comesTo(basis.target(), said);
                said.add(messages.say("basis.deployed-fte.why", basis.justification()));
            }
            case Scheme.Basis.ContractShare basis ->
                said.add(messages.say("basis.contract-value", asked, number(target(basis.target()))));
            case Scheme.Basis.Banded basis -> {
                said.add(messages.say("basis.banded", asked));
                basis.bands()
                        .forEach(band -> said.add(messages.say(
                                "basis.banded.band",
                                number(band.from().value()),
                                messages.percent(band.fraction().value()))));
            }
        }
    }

    private void monetised(Scheme.Monetised monetised, List<String> said) {
        switch (monetised.basis()) {
            case Scheme.Basis.Highest basis -> said.add(messages.say("monetised.highest"));
            case Scheme.Basis.Target basis -> said.add(messages.say("monetised.target", money(target(basis.target()))));
            case Scheme.Basis.ContractShare basis ->
                said.add(messages.say("monetised.contract-value", messages.percent(target(basis.target()))));
            case Scheme.Basis.DeployedFte basis -> said.add(messages.say("monetised.other"));
            case Scheme.Basis.Banded basis -> said.add(messages.say("monetised.other"));
        }
        monetised.measureCap().ifPresent(cap -> said.add(messages.say("monetised.cap", messages.percent(cap.value()))));
    }

    private void outcome(Scheme.OutcomeRate outcome, List<String> said) {
        said.add(messages.say(
                "outcome-rate", LocalisedMessages.plain(outcome.indicator().value())));
        said.add(messages.say(
                "outcome-rate.line",
                messages.percent(outcome.floor().value()),
                messages.percent(outcome.target().value())));
        outcome.prior()
                .ifPresent(prior -> said.add(messages.say(
                        "outcome-rate.prior",
                        number(prior.people().value()),
                        messages.percent(prior.rate().value()))));
    }

    private void gate(Scheme.Gate gate, List<String> said) {
        String fact = fact(gate.fact());
        gate.appliesWhen()
                .ifPresent(when -> said.add(messages.say("gate.applies-when", fact(when.fact()), value(when.is()))));
        said.add(
                switch (gate.demand()) {
                    case Scheme.Demand.Is is -> messages.say("gate.is", fact, value(is.value()));
                    case Scheme.Demand.AtLeast least ->
                        messages.say(
                                "gate.at-least", fact, number(least.number().value()));
                    case Scheme.Demand.OneOf one ->
                        messages.say(
                                "gate.one-of",
                                fact,
                                String.join(
                                        ", ",
                                        one.values().stream().map(this::value).toList()));
                });
    }

    private void counts(Counts counts, List<String> said) {
        said.add(messages.say(
                switch (counts) {
                    case EMBEDDED -> "counts.embedded";
                    case ADDITIONAL -> "counts.additional";
                    case EITHER -> "counts.either";
                }));
    }

    /** Bounds of 0 and 1 go without saying. */
    private void bound(Optional<Fraction> bound, BigDecimal usual, String key, List<String> said) {
        if (bound.isEmpty()) {
            said.add(messages.say(key + ".none"));
        } else if (bound.get().value().compareTo(usual) != 0) {
            said.add(messages.say(key, messages.percent(bound.get().value())));
        }
    }

    private String amount(ScaledTarget target) {
        String amount = number(target.amount().value());
        return switch (target.per()) {
            case CONTRACT -> amount;
            case CONTRACT_100K -> messages.say("per.contract-100k", amount, money(new BigDecimal(100_000)));
            case CONTRACT_YEAR -> messages.say("per.contract-year", amount);
            case CONTRACT_FTE -> messages.say("per.contract-fte", amount);
        };
    }

    private void comesTo(ScaledTarget target, List<String> said) {
        if (target.per() == ScaledTarget.Per.CONTRACT) {
            return;
        }
        said.add(
                switch (ScaledTargetFor.over(target, contract, BigDecimal.ONE)) {
                    case ScaledTargetFor.Amount here ->
                        messages.say("per.comes-to", number(here.whole().value()));
                    case ScaledTargetFor.NeedsYears here -> messages.say("per.needs-years");
                    case ScaledTargetFor.NeedsFte here -> messages.say("per.needs-fte");
                });
    }

    /** What a target with decimals means where people, who come in ones, are counted; points follow the exact figure. */
    private void inOnes(ScaledTarget target, List<String> said) {
        if (ScaledTargetFor.over(target, contract, BigDecimal.ONE) instanceof ScaledTargetFor.Amount here) {
            here.inOnes()
                    .ifPresent(ones -> said.add(messages.say(
                            "per.in-ones", number(ones), number(here.whole().value()))));
        }
    }

    private BigDecimal target(ScaledTarget target) {
        return target.over(contract).value();
    }

    /** The measures that a criterion prices, each with what one unit counts for; the dearest first. */
    public List<PricedMeasure> unitValues(Scheme.Monetised monetised) {
        return monetised.unitValues().entrySet().stream()
                .sorted((a, b) -> b.getValue().amount().compareTo(a.getValue().amount()))
                .map(value -> new PricedMeasure(
                        LocalisedMessages.plain(value.getKey().value()),
                        money(value.getValue().amount())))
                .toList();
    }

    /** What is asked for, as a reader would call it. */
    public String fact(FactName fact) {
        String key = "fact." + fact.value();
        return messages.knows(key) ? messages.say(key) : LocalisedMessages.plain(fact.value());
    }

    /** An answer, as a reader would give it. */
    public String value(FactValue value) {
        return switch (value) {
            case FactValue.Truth truth -> messages.say(truth.value() ? "answer.yes" : "answer.no");
            case FactValue.Number number -> number(number.value());
            case FactValue.Text text -> LocalisedMessages.plain(text.value());
        };
    }

    private String number(BigDecimal figure) {
        return messages.number(figure);
    }

    private String money(BigDecimal amount) {
        return messages.money(amount, contract.currency());
    }
}
