package org.evenhand.scoring.language;

/** Builds the comparison that fits what stands on its two sides. */
final class Comparing {
    private Comparing() {}

    static Condition compare(Comparison comparison, Node left, Node right, Token sign) throws Misread {
        boolean same = comparison == Comparison.SAME;
        if (left instanceof Numeric a && right instanceof Numeric b) {
            return new Condition.OfNumbers(comparison, a, b);
        }
        if (!same && comparison != Comparison.OTHER) {
            String instead = left instanceof AnyValue || right instanceof AnyValue
                    ? "; write the field number instead of value"
                    : "";
            throw new Misread(sign.offset(), sign.text() + " compares two numbers" + instead);
        }
        if (left instanceof AnyValue answer) {
            return new Condition.OfAnswer(same, answer, right);
        }
        if (right instanceof AnyValue answer) {
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
