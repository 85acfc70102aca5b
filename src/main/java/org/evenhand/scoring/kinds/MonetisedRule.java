package org.evenhand.scoring.kinds;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Monetised;
import org.evenhand.shared.Fraction;

/**
 * Measures priced at unit values (SCORING.md section 3, {@code monetised}): Σ quantity × unit value, then as a commitment
 * on the same basis. A measure cap holds each product to measureCap × target (× contract value on that basis), or ×
 * the bid's own uncapped sum where the basis is the highest.
 */
final class MonetisedRule {
    private MonetisedRule() {}

    static String write(Criterion criterion, Monetised monetised, ContractSize contract) {
        Drl rule = Drl.of(criterion);
        List<String> products = new ArrayList<>();
        monetised.unitValues().forEach((measure, unitValue) -> {
            String name = "$q" + (products.size() + 1);
            rule.when("Tally( measure == " + Drl.text(measure.value()) + ", " + name + " : quantity )");
            products.add(name + " * " + Drl.number(unitValue.amount()));
        });
        String uncapped = String.join(" + ", products);
        return switch (monetised.basis()) {
            case Basis.Target(var target) -> {
                String amount = CommitmentRule.amount(target, contract);
                String most = monetised
                        .measureCap()
                        .map(cap -> share(cap) + " * " + amount)
                        .orElse("");
                yield rule.give(
                        Bounded.capped(monetised.bounds(), "(" + sum(products, most) + ") / " + amount),
                        "the money value of what is offered, of " + amount);
            }
            case Basis.ContractShare(var target) -> {
                String amount = CommitmentRule.amount(target, contract);
                String most = monetised
                        .measureCap()
                        .map(cap -> share(cap) + " * " + amount + " * $value")
                        .orElse("");
                yield rule.when("Contract( $value : value )")
                        .give(
                                Bounded.capped(
                                        monetised.bounds(), "(" + sum(products, most) + ") / $value / " + amount),
                                "the money value of what is offered, over a contract of {value}, of " + amount
                                        + " for each pound");
            }
            case Basis.Highest() -> {
                String most = monetised
                        .measureCap()
                        .map(cap -> share(cap) + " * (" + uncapped + ")")
                        .orElse("");
                yield rule.whenPool(Figures.value(criterion.id()), "highest > 0, $highest : highest")
                        .give(
                                Bounded.ofShare(monetised.bounds(), "(" + sum(products, most) + ") / $highest"),
                                "the money value of what is offered; the highest in the pool is {highest}");
            }
            case Basis.DeployedFte ignored -> throw notOfThisKind();
            case Basis.Banded ignored -> throw notOfThisKind();
        };
    }

    private static String sum(List<String> products, String most) {
        if (most.isEmpty()) {
            return String.join(" + ", products);
        }
        return String.join(
                " + ",
                products.stream()
                        .map(product -> "min(" + product + ", " + most + ")")
                        .toList());
    }

    private static String share(Fraction cap) {
        return Drl.number(cap.value());
    }

    private static IllegalStateException notOfThisKind() {
        return new IllegalStateException(
                "A monetised criterion has no such basis; the tender is checked for that before");
    }
}
