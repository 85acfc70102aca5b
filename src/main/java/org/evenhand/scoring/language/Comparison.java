package org.evenhand.scoring.language;

import java.util.function.IntPredicate;

/** A comparison of two numbers. */
enum Comparison {
    SAME("==", order -> order == 0),
    OTHER("!=", order -> order != 0),
    LESS("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    MORE(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0);

    private final String sign;
    private final IntPredicate accepts;

    Comparison(String sign, IntPredicate accepts) {
        this.sign = sign;
        this.accepts = accepts;
    }

    boolean accepts(int order) {
        return accepts.test(order);
    }

    String sign() {
        return sign;
    }

    /** The comparison that fits what stands on its two sides. */
    Condition of(Node left, Node right, Token sign) throws Misread {
        boolean same = this == SAME;
        if (left instanceof Numeric a && right instanceof Numeric b) {
            return new Condition.OfNumbers(this, a, b);
        }
        if (!same && this != OTHER) {
            String instead = left instanceof Node.AnyValue || right instanceof Node.AnyValue
                    ? "; write the field number instead of value"
                    : "";
            throw new Misread(sign.offset(), sign.text() + " compares two numbers" + instead);
        }
        if (left instanceof Node.AnyValue answer) {
            return new Condition.OfAnswer(same, answer, right);
        }
        if (right instanceof Node.AnyValue answer) {
            return new Condition.OfAnswer(same, answer, left);
        }
        if (left instanceof Text a && right instanceof Text b) {
            return new Condition.OfTexts(same, a, b);
        }
        if (left instanceof Condition a && right instanceof Condition b) {
            return new Condition.OfConditions(same, a, b);
        }
        throw new Misread(sign.offset(), sign.text() + " cannot compare a " + left.kind() + " with a " + right.kind());
    }
}
