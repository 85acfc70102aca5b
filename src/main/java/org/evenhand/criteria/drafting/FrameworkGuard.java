package org.evenhand.criteria.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.Actor;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;

/**
 * The rules by which one answer of a framework is kept: its commissioners write until a tender was published with it, and
 * rules that name a criterion follow it to a new reference, or nothing is changed.
 */
public final class FrameworkGuard implements AnswerGuard<FrameworkRows.Owned> {

    private final FrameworkId id;
    private final FrameworkRows rows;
    private final FrameworkWriting acts;

    /** What the new reference does that is about to be kept. */
    private Optional<Renaming> renaming = Optional.empty();

    /** Guards one answer of a framework. */
    public FrameworkGuard(FrameworkId id, FrameworkRows rows, FrameworkWriting acts) {
        this.id = id;
        this.rows = rows;
        this.acts = acts;
    }

    @Override
    public Actor.Person writer(FrameworkRows.Owned framework) {
        return acts.commissioner(framework.organisation());
    }

    /** That somebody tried is put on record. */
    @Override
    public Optional<Reason> lock(FrameworkRows.Owned framework) {
        return framework.frozen().isEmpty()
                ? Optional.empty()
                : acts.refused(acts.commissioner(framework.organisation()), id).map(since -> since);
    }

    @Override
    public Optional<AnswerField> field(AnswerPart<FrameworkRows.Owned> part, FieldPath path) {
        if (isFramework(part)) {
            return FrameworkFields.ofFramework(path);
        }
        if (part.answer(new FieldPath(CriterionFields.KIND)).isEmpty()) {
            return FrameworkFields.ofSection(path);
        }
        boolean gone = path.value().startsWith(CriterionFields.UNIT_VALUE)
                && part.answer(path).isEmpty();
        DraftPart criterion = DraftPart.of(part);
        return FrameworkFields.ofCriterion(path)
                .filter(any -> KindFields.isPlace(criterion, path.value()))
                .map(field -> gone
                        ? field.where(pounds -> Optional.<Reason>of(FrameworkFields.Refusal.NO_QUESTION)
                                .filter(why -> !pounds.isEmpty()))
                        : field);
    }

    @Override
    public Optional<AnswerOutcome> objection(AnswerPart<FrameworkRows.Owned> part, AnswerChange change) {
        renaming = change.path().value().equals(CriterionFields.ID)
                ? Optional.of(Renaming.of(acts.found(id), Map.of(new PartId(part.name()), change.to())))
                : Optional.empty();
        return renaming.flatMap(Renaming::hindrance).map(AnswerOutcome.Refused::new);
    }

    @Override
    public List<String> kept(AnswerPart<FrameworkRows.Owned> part, AnswerChange change) {
        DraftPart after = DraftPart.of(part).with(change.path().value(), change.to());
        SortedMap<String, String> details = new TreeMap<>(AuditPolicy.EXCERPT.details(change));
        details.put("part", isFramework(part) ? part.name() : after.name());
        List<String> rules = renaming.map(known -> carry(part, change, known)).orElse(List.of());
        if (!rules.isEmpty()) {
            details.put("rule", TypedText.shortened(String.join(", ", rules)));
        }
        Actor.Person me = acts.commissioner(part.sheet().organisation());
        long version = part.version().orElseThrow().number() + 1;
        acts.note(
                me,
                id,
                part.sheet().tender(),
                version,
                new FrameworkWriting.Noted(
                        isFramework(part)
                                ? FrameworkAuditEvent.FRAMEWORK_CHANGED
                                : FrameworkAuditEvent.CRITERION_CHANGED,
                        details));
        return rules;
    }

    /** Lets rules follow to a new reference; gives what their criteria are called then. */
    private List<String> carry(AnswerPart<FrameworkRows.Owned> part, AnswerChange change, Renaming known) {
        if (known.carried().isEmpty()) {
            return List.of();
        }
        List<Given> rules = known.carried().entrySet().stream()
                .map(one -> one.getKey().given(CriterionFields.RULE, one.getValue()))
                .toList();
        rows.answers().follow(part, rules, change.by());
        return known.carried().keySet().stream()
                .flatMap(rule -> acts.found(id).criterion(rule).stream())
                .map(DraftPart::heading)
                .toList();
    }

    private static boolean isFramework(AnswerPart<?> part) {
        return part.name().equals(PartId.FRAMEWORK.value());
    }
}
