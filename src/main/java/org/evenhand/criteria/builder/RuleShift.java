package org.evenhand.criteria.builder;

import java.util.List;
import org.evenhand.criteria.FieldProblem;

/** Outcome of taking a rule over, or giving it back to its form. */
public sealed interface RuleShift {

    /** It was done. */
    record Done() implements RuleShift {}

    /** The rule cannot become the commissioner's own. */
    record Impossible(RuleCustomisation.Why why) implements RuleShift {}

    /** As a rule of the commissioner's own it would be read in another way; the problems say how. */
    record Unreadable(List<FieldProblem> problems) implements RuleShift {}

    /** Somebody changed the criterion meanwhile, so what was shown is no longer so; nothing was done. */
    record ChangedMeanwhile() implements RuleShift {}
}
