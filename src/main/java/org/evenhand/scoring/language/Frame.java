package org.evenhand.scoring.language;

import org.jspecify.annotations.Nullable;

/** The facts a rule was matched with, by pattern, and the steps spent on it so far. */
final class Frame {
    /** Evaluation steps that one rule may spend on one bid: the same on every machine. */
    static final int STEPS = 100_000;

    private final @Nullable Object[] facts;
    private int steps;

    /** A frame over these facts; a pattern that matched nothing holds null. */
    public Frame(@Nullable Object... facts) {
        this.facts = facts;
    }

    @Nullable
    Object fact(int pattern) {
        return facts[pattern];
    }

    void put(int pattern, @Nullable Object fact) {
        facts[pattern] = fact;
    }

    /** A copy of the facts, for the record. */
    @Nullable
    Object[] facts() {
        return facts.clone();
    }

    void step() {
        steps(1);
    }

    /** Counts work that is heavier than one step. */
    void steps(int more) {
        steps += more;
        if (steps > STEPS) {
            throw new RuleTrouble("the rule takes more than " + STEPS + " steps; make it simpler");
        }
    }
}
