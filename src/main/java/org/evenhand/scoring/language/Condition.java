package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** Something that holds or does not. */
sealed interface Condition extends Node {
    boolean holds(Frame frame);

    @Override
    default void write(StringBuilder out, Frame frame) {
        out.append(holds(frame));
    }

    @Override
    default String kind() {
        return "condition";
    }

    /** True or false, written in the rule. */
    record Literal(boolean value) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            return value;
        }
    }

    /** A yes-or-no field of a fact. */
    record Flag(int pattern, String name, Function<Object, Boolean> accessor) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            return accessor.apply(Objects.requireNonNull(frame.fact(pattern)));
        }
    }

    /** Two numbers compared at 28 digits. A field that is not given makes every comparison false. */
    record OfNumbers(Comparison comparison, Numeric left, Numeric right) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            frame.step();
            BigDecimal a = valueOrNull(left, frame);
            BigDecimal b = valueOrNull(right, frame);
            return a != null && b != null && comparison.accepts(Decimals.compare(a, b));
        }

        private static @Nullable BigDecimal valueOrNull(Numeric number, Frame frame) {
            return number instanceof Numeric.Field field ? field.orNull(frame) : number.value(frame);
        }
    }

    /** Two texts, the same or not. */
    record OfTexts(boolean same, Text left, Text right) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            frame.step();
            return left.text(frame).equals(right.text(frame)) == same;
        }
    }

    /** Two conditions, the same or not. */
    record OfConditions(boolean same, Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            frame.step();
            return (left.holds(frame) == right.holds(frame)) == same;
        }
    }

    /** An answer compared with a number, a text or yes or no; answers of another sort are never the same. */
    record OfAnswer(boolean same, Node.AnyValue answer, Node other) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            frame.step();
            Object value = answer.value(frame);
            boolean equal = switch (other) {
                case Numeric number ->
                    value instanceof BigDecimal own && Decimals.compare(own, number.value(frame)) == 0;
                case Text text -> value.equals(text.text(frame));
                case Condition condition -> value.equals(condition.holds(frame));
                case Node.AnyValue any -> value.equals(any.value(frame));
            };
            return equal == same;
        }
    }

    /** Both hold. */
    record Both(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            return left.holds(frame) && right.holds(frame);
        }
    }

    /** One of the two holds. */
    record Either(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            return left.holds(frame) || right.holds(frame);
        }
    }

    /** The opposite. */
    record Opposite(Condition of) implements Condition {
        @Override
        public boolean holds(Frame frame) {
            return !of.holds(frame);
        }
    }
}
