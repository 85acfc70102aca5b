package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/** A number, worked out in decimals of 34 digits. */
sealed interface Numeric extends Node {
    BigDecimal value(Frame frame);

    @Override
    default String kind() {
        return "number";
    }

    /** The evaluation steps that working it out counts for. */
    default int steps() {
        return 1;
    }

    /** How tightly the written form binds: 1 for sums, 2 for products, 3 for the rest. */
    default int binding() {
        return 3;
    }

    /** A number written in the rule. */
    record Literal(BigDecimal number) implements Numeric {
        @Override
        public BigDecimal value(Frame frame) {
            return number;
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            out.append(Decimals.readable(number));
        }
    }

    /** A number field of a fact. */
    record Field(int pattern, String name, Function<Object, @Nullable BigDecimal> accessor) implements Numeric {
        @Override
        public BigDecimal value(Frame frame) {
            BigDecimal number = orNull(frame);
            if (number == null) {
                throw new RuleTrouble("“" + name + "” is not given as a number");
            }
            return number;
        }

        @Nullable
        BigDecimal orNull(Frame frame) {
            return accessor.apply(Objects.requireNonNull(frame.fact(pattern)));
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            out.append(Decimals.readable(value(frame)));
        }
    }

    /** A number with its sign turned. */
    record Negated(Numeric of) implements Numeric {
        @Override
        public BigDecimal value(Frame frame) {
            frame.step();
            return of.value(frame).negate();
        }

        @Override
        public int steps() {
            return 1 + of.steps();
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            out.append('−');
            writeInside(out, frame, of, 3);
        }

        @Override
        public int binding() {
            return 1;
        }
    }

    /** Two numbers joined by one of the four operations. */
    record Arithmetic(Operation operation, Numeric left, Numeric right) implements Numeric {
        @Override
        public BigDecimal value(Frame frame) {
            frame.step();
            return operation.apply(left.value(frame), right.value(frame));
        }

        @Override
        public int steps() {
            return 1 + left.steps() + right.steps();
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            writeInside(out, frame, left, operation.binding());
            out.append(' ').append(operation.sign()).append(' ');
            writeInside(out, frame, right, operation.binding() + 1);
        }

        @Override
        public int binding() {
            return operation.binding();
        }
    }

    /** A function of the published set. */
    record Call(Calculation function, List<Numeric> arguments) implements Numeric {
        @Override
        public BigDecimal value(Frame frame) {
            frame.steps(function.steps());
            return function.apply(arguments, frame);
        }

        @Override
        public int steps() {
            return function.steps()
                    + arguments.stream().mapToInt(Numeric::steps).sum();
        }

        @Override
        public void write(StringBuilder out, Frame frame) {
            out.append(function.word()).append('(');
            for (int i = 0; i < arguments.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                arguments.get(i).write(out, frame);
            }
            out.append(')');
        }
    }

    private static void writeInside(StringBuilder out, Frame frame, Numeric part, int atLeast) {
        boolean negative = part instanceof Field field && field.value(frame).signum() < 0;
        if (part.binding() < atLeast || negative) {
            out.append('(');
            part.write(out, frame);
            out.append(')');
        } else {
            part.write(out, frame);
        }
    }
}
