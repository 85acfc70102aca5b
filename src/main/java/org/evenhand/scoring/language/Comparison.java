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
}
