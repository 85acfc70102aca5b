package org.evenhand.scoring.language;

import java.math.BigDecimal;
import org.evenhand.shared.figures.Decimals;

/** The four operations, in decimals of 34 digits, half-even. */
enum Operation {
    PLUS('+', 1) {
        @Override
        BigDecimal work(BigDecimal left, BigDecimal right) {
            return left.add(right, Decimals.WORKING);
        }
    },
    MINUS('−', 1) {
        @Override
        BigDecimal work(BigDecimal left, BigDecimal right) {
            return left.subtract(right, Decimals.WORKING);
        }
    },
    TIMES('×', 2) {
        @Override
        BigDecimal work(BigDecimal left, BigDecimal right) {
            return left.multiply(right, Decimals.WORKING);
        }
    },
    DIVIDED_BY('÷', 2) {
        @Override
        BigDecimal work(BigDecimal left, BigDecimal right) {
            if (right.signum() == 0) {
                throw new RuleTrouble("the rule divides " + Decimals.readable(left) + " by zero");
            }
            return left.divide(right, Decimals.WORKING);
        }
    };

    /** No figure of a tender comes near; it keeps a rule from filling the memory with digits. */
    private static final int LARGEST_SCALE = 200;

    private final char sign;
    private final int binding;

    Operation(char sign, int binding) {
        this.sign = sign;
        this.binding = binding;
    }

    abstract BigDecimal work(BigDecimal left, BigDecimal right);

    BigDecimal apply(BigDecimal left, BigDecimal right) {
        BigDecimal result = work(left, right);
        if (result.scale() > LARGEST_SCALE || result.scale() < -LARGEST_SCALE) {
            throw new RuleTrouble("the rule works out a number of more than " + LARGEST_SCALE + " digits");
        }
        return result;
    }

    char sign() {
        return sign;
    }

    int binding() {
        return binding;
    }
}
