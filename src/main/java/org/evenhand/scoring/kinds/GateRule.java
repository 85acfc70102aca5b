package org.evenhand.scoring.kinds;

import java.util.List;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.scoring.tender.Scheme.Gate;

/**
 * A condition that a bid meets or fails (SCORING.md section 3, {@code gate}). Unanswered, the gate fails; unanswered in
 * {@code appliesWhen}, the gate applies. The rule fires where the bid fails.
 */
final class GateRule {
    private GateRule() {}

    static String write(Criterion criterion, Gate gate) {
        Drl rule = Drl.of(criterion);
        gate.appliesWhen()
                .ifPresent(when -> rule.when("not Answer( fact == "
                        + Drl.text(when.fact().value()) + ", value != " + literal(when.is()) + " )"));
        String fact = gate.fact().value();
        String demand = switch (gate.demand()) {
            case Demand.Is(var value) -> "value == " + literal(value);
            case Demand.AtLeast(var number) -> "number >= " + Drl.number(number.value());
            case Demand.OneOf(var values) ->
                String.join(
                        " || ",
                        values.stream()
                                .map(value -> "value == " + literal(value))
                                .toList());
        };
        return rule.when("not Answer( fact == " + Drl.text(fact) + ", " + demand + " )")
                .fail(fact + " must be " + words(gate));
    }

    private static String words(Gate gate) {
        return switch (gate.demand()) {
            case Demand.Is(var value) -> plain(value);
            case Demand.AtLeast(var number) -> number + " or more";
            case Demand.OneOf(var values) -> list(values);
        };
    }

    private static String list(List<FactValue> values) {
        return String.join(" or ", values.stream().map(GateRule::plain).toList());
    }

    /** Words of the tender inside a sentence, where braces would be gaps. */
    private static String plain(FactValue value) {
        return value.toString().replace('{', '(').replace('}', ')');
    }

    private static String literal(FactValue value) {
        return switch (value) {
            case FactValue.Number(var number) -> Drl.number(number);
            case FactValue.Truth(var truth) -> Boolean.toString(truth);
            case FactValue.Text(var text) -> Drl.text(text);
        };
    }
}
