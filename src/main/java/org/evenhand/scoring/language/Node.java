package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.evenhand.shared.figures.Decimals;

/** A part of an expression, already checked: a number, a condition, a text, or a value of any of the three. */
sealed interface Node permits Numeric, Condition, Text, Node.AnyValue {
    /** Writes the part as arithmetic that a person reads, with the figures filled in. */
    void write(StringBuilder out, Frame frame);

    /** What a message calls it. */
    String kind();

    /** An answer that may be a number, yes or no, or words. */
    record AnyValue(int pattern, String name, Function<Object, Object> accessor) implements Node {
        Object value(Frame frame) {
            return accessor.apply(Objects.requireNonNull(frame.fact(pattern)));
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            out.append(
                    value(frame) instanceof BigDecimal number
                            ? Decimals.readable(number)
                            : value(frame).toString());
        }

        @Override
        public String kind() {
            return "answer";
        }
    }
}
