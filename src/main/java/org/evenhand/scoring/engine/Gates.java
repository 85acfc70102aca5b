package org.evenhand.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.facts.Sources;
import org.evenhand.scoring.sheet.Line.Input;
import org.evenhand.scoring.sheet.Line.Result;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme.Demand;
import org.evenhand.scoring.tender.Scheme.Gate;
import org.evenhand.shared.figures.Decimals;

/** Explains a gate to a reader: whether it applies, what was answered, and what became of it. */
final class Gates {
    private Gates() {}

    /** Content of a gate's line. */
    record Seen(Result result, String working, List<Input> inputs) {}

    static Seen look(Prepared prepared, Gate gate) {
        Bid bid = prepared.bid();
        List<Input> inputs = new ArrayList<>();
        Optional<FactValue> answer = Optional.ofNullable(bid.facts().get(gate.fact()));
        if (gate.appliesWhen().isPresent()) {
            FactName fact = gate.appliesWhen().get().fact();
            Optional<FactValue> answered = Optional.ofNullable(bid.facts().get(fact));
            inputs.add(input(bid, fact, answered));
            if (answered.isPresent()
                    && !answered.get().equals(gate.appliesWhen().get().is())) {
                return new Seen(
                        Result.NOT_APPLICABLE,
                        "applies only where " + fact + " is "
                                + gate.appliesWhen().get().is() + ": not applicable",
                        List.copyOf(inputs));
            }
        }
        inputs.add(input(bid, gate.fact(), answer));
        boolean passes = answer.filter(value -> meets(value, gate.demand())).isPresent();
        String said = gate.fact() + (answer.isPresent() ? " = " + answer.get() : " is not answered");
        return new Seen(
                passes ? Result.PASSED : Result.FAILED, said + (passes ? ": passes" : ": fails"), List.copyOf(inputs));
    }

    private static boolean meets(FactValue value, Demand demand) {
        return switch (demand) {
            case Demand.Is(var wanted) -> value.equals(wanted);
            case Demand.AtLeast(var least) ->
                value instanceof FactValue.Number number && Decimals.compare(number.value(), least.value()) >= 0;
            case Demand.OneOf(var values) -> values.contains(value);
        };
    }

    private static Input input(Bid bid, FactName fact, Optional<FactValue> answer) {
        return new Input(
                fact.value(), answer.map(FactValue::toString).orElse("not answered"), Sources.ofAnswer(bid.id(), fact));
    }
}
