package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.scoring.engine.facts.Evaluation;
import org.evenhand.scoring.language.Firing;
import org.evenhand.scoring.language.Rule;
import org.evenhand.shared.figures.Decimals;

/** Writes a line's arithmetic: {@code 8 × min(1, 900 ÷ 1300) = 5.54}. */
final class Working {
    private Working() {}

    static String of(Evaluation evaluation, BigDecimal points, boolean rounded) {
        List<String> parts = new ArrayList<>();
        boolean several = evaluation.firings().size() > 1;
        for (Firing firing : evaluation.firings()) {
            firing.working(!several).ifPresent(parts::add);
        }
        String weight = Decimals.readable(evaluation.criterion().most());
        String result = rounded ? points.toPlainString() : Decimals.readable(points);
        if (parts.isEmpty()) {
            return weight + " × 0 = " + result + ": the rule found nothing to judge";
        }
        return weight + " × " + held(evaluation, joined(evaluation, parts)) + " = " + result;
    }

    private static String joined(Evaluation evaluation, List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Rule.Combine combine = evaluation.firings().get(0).rule().combine();
        return combine == Rule.Combine.SUM
                ? "(" + String.join(" + ", parts) + ")"
                : "max(" + String.join(", ", parts) + ")";
    }

    /** A commissioner's rule that gave more than 1 or less than 0 shows that it was held. */
    private static String held(Evaluation evaluation, String working) {
        BigDecimal raw = Evaluation.combined(evaluation.firings());
        int order = raw.compareTo(evaluation.fraction());
        return order > 0 ? "min(1, " + working + ")" : order < 0 ? "max(0, " + working + ")" : working;
    }
}
