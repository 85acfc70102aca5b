package org.evenhand.scoring.sheet;

import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Points;

/**
 * Result of one criterion for one bid, and why.
 *
 * @param points empty for a gate and for a bid outside the pool
 * @param fraction empty where points are
 * @param embedded the part of the points that comes from value built into the service; empty where the criterion does not
 *     tell the two apart
 * @param additional the rest of the points
 * @param rule the name of the rule that ran
 * @param working the arithmetic with its figures: {@code 8 × min(1, 900 ÷ 1300) = 5.54}
 * @param because what the rule says for itself, with its figures filled in; empty where it gave nothing
 * @param inputs every figure the rule read and where it stands
 */
public record Line(
        CriterionId criterion,
        Result result,
        Optional<Points> points,
        Optional<Fraction> fraction,
        Optional<Points> embedded,
        Optional<Points> additional,
        String rule,
        String working,
        Optional<String> because,
        List<Input> inputs) {

    /** Outcome of the criterion for this bid. */
    public enum Result {
        /** The rule gave a fraction. */
        GAVE,
        /** The rule found nothing to judge, so the fraction is 0. */
        DID_NOT_APPLY,
        /** A gate that the bid meets. */
        PASSED,
        /** A gate that does not apply to this bid. */
        NOT_APPLICABLE,
        /** The bid fails the requirements here. */
        FAILED,
        /** The bid was not in the pool of this criterion's stage. */
        NOT_SCORED;

        /** The key in message files. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * Something a rule read.
     *
     * @param source place in the tender folder or in a document of the bid: {@code plan.pdf page 3}
     */
    public record Input(String name, String value, String source) {}
}
