package org.evenhand.criteria.builder;

import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.ContractSize;

/** Decides whether a rule that was taken over can go back to the form that wrote it. */
public sealed interface RuleReversal {

    /** There is no form: the rule was the commissioner's own from the start, or it still is the form's. */
    record NoForm() implements RuleReversal {}

    /** The rule says what the answers of the form say: nothing is lost. */
    record Fits() implements RuleReversal {}

    /**
     * The rule says something else.
     *
     * @param drl what the form would write
     */
    record Differs(String drl) implements RuleReversal {}

    /** The answers of the form make no rule any more. */
    record Unfinished() implements RuleReversal {}

    /** Looks at a criterion as it stands. */
    static RuleReversal of(DraftPart draft, ContractSize contract) {
        Optional<DraftPart> form = draft.form();
        if (form.isEmpty()) {
            return new NoForm();
        }
        Optional<PublishedRule> rule = CriterionReading.of(form.get(), contract).rule(contract);
        if (rule.isEmpty()) {
            return new Unfinished();
        }
        String drl = rule.get().drl();
        return Scoring.sameRule(drl, draft.answer(CriterionFields.RULE)) ? new Fits() : new Differs(drl);
    }
}
