package org.evenhand.criteria.builder;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.criteria.drafting.FrozenFramework;
import org.evenhand.record.Actor;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the rule of a form over as the commissioner's own, and gives it back. The answers of the form stay meanwhile; what
 * is done is done only if it still is what the writer was shown.
 */
@Service
@Transactional(noRollbackFor = FrozenFramework.class)
@RolesAllowed(Roles.COMMISSIONER)
public class OwnRules {

    /** Outcome of taking a rule over, or giving it back to its form. */
    public sealed interface RuleShift {

        /** It was done. */
        record Done() implements RuleShift {}

        /** The rule cannot become the commissioner's own. */
        record Impossible(RuleCustomisation.Why why) implements RuleShift {}

        /** The rule would be read in another way as one of the commissioner's own; the problems say how. */
        record Unreadable(List<CriterionReading.FieldProblem> problems) implements RuleShift {}

        /** Somebody changed the criterion meanwhile, so what was shown is no longer so; nothing was done. */
        record ChangedMeanwhile() implements RuleShift {}
    }

    private final FrameworkRows rows;
    private final FrameworkWriting acts;

    OwnRules(FrameworkRows rows, FrameworkWriting acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /**
     * Makes the rule that a form writes the commissioner's own.
     *
     * @param seen the rule that the writer was shown
     */
    public RuleShift takeOver(FrameworkId id, PartId part, String seen) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        DraftPart draft = framework.criterion(part).orElseThrow(FrameworkWriting::denied);
        return switch (RuleCustomisation.of(CriterionReading.of(draft, framework), framework.contract())) {
            case RuleCustomisation.Impossible(var why) -> new RuleShift.Impossible(why);
            case RuleCustomisation.Possible(var rule, var losses) -> {
                if (!rule.drl().equals(seen)) {
                    yield new RuleShift.ChangedMeanwhile();
                }
                DraftPart own = own(draft, rule);
                List<CriterionReading.FieldProblem> problems = FrameworkReading.of(framework.with(own))
                        .of(part)
                        .map(CriterionReading::problems)
                        .orElseThrow();
                if (!problems.isEmpty()) {
                    yield new RuleShift.Unreadable(problems);
                }
                keep(id, draft, own, FrameworkAuditEvent.RULE_TAKEN_OVER, me);
                yield new RuleShift.Done();
            }
        };
    }

    /** Gives a rule back to its form, if it still says what the form says. */
    public RuleShift backToForm(FrameworkId id, PartId part) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        DraftPart draft = framework.criterion(part).orElseThrow(FrameworkWriting::denied);
        if (!(RuleReversal.of(draft, framework.contract()) instanceof RuleReversal.Fits)) {
            return new RuleShift.ChangedMeanwhile();
        }
        keep(id, draft, draft.form().orElseThrow(), FrameworkAuditEvent.RULE_GIVEN_BACK, me);
        return new RuleShift.Done();
    }

    /**
     * Lets the form write the rule again, whatever the own rule says.
     *
     * @param seen the own rule that the writer was shown
     */
    public RuleShift throwAway(FrameworkId id, PartId part, String seen) {
        Actor.Person me = acts.writing(id);
        DraftPart draft = acts.found(id).criterion(part).orElseThrow(FrameworkWriting::denied);
        if (draft.form().isEmpty() || !draft.answer(CriterionFields.RULE).equals(seen)) {
            return new RuleShift.ChangedMeanwhile();
        }
        keep(id, draft, draft.form().orElseThrow(), FrameworkAuditEvent.RULE_THROWN_AWAY, me);
        return new RuleShift.Done();
    }

    private static DraftPart own(DraftPart draft, PublishedRule rule) {
        return draft.takenOver(rule.name(), rule.drl() + "\n");
    }

    private void keep(FrameworkId id, DraftPart before, DraftPart after, FrameworkAuditEvent what, Actor.Person me) {
        rows.answers()
                .put(
                        id.value(),
                        after.answers().entrySet().stream()
                                .filter(one -> !one.getValue().equals(before.answer(one.getKey())))
                                .map(one -> before.id().given(one.getKey(), one.getValue()))
                                .toList(),
                        acts.by(me));
        acts.changed(
                me,
                what,
                id,
                Map.of("part", after.name(), "rule", TypedText.shortened(before.answer(CriterionFields.RULE))));
    }
}
