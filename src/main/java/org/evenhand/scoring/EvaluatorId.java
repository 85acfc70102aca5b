package org.evenhand.scoring;

/** The name of an evaluator on the panel, as published. */
public record EvaluatorId(String value) implements Comparable<EvaluatorId> {
    @Override
    public int compareTo(EvaluatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
