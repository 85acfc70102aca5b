package org.evenhand.criteria.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.scoring.RuleNames;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;

/**
 * The other criteria of a framework that a rule reads: without them nobody can be scored by it.
 *
 * @param marks those whose marks it reads
 * @param values those whose money it reads
 */
public record ReferencedCriteria(List<DraftPart> marks, List<DraftPart> values) {

    private static final ReferencedCriteria NOTHING = new ReferencedCriteria(List.of(), List.of());

    public static ReferencedCriteria of(DraftPart draft, List<DraftPart> among) {
        if (draft.kind() != CriterionKind.RULE || among.isEmpty()) {
            return NOTHING;
        }
        RuleNames names = Scoring.names(draft.answer(CriterionFields.RULE));
        List<DraftPart> marks = new ArrayList<>();
        List<DraftPart> values = new ArrayList<>();
        List<String> seen = new ArrayList<>(List.of(draft.answer("id")));
        for (DraftPart other : among) {
            String reference = other.answer("id");
            boolean marked = other.kind() == CriterionKind.JUDGED && names.readsMark(reference);
            boolean valued =
                    other.kind() == CriterionKind.MONETISED && names.values().contains(reference);
            if ((marked || valued) && !other.id().equals(draft.id()) && !seen.contains(reference)) {
                seen.add(reference);
                (marked ? marks : values).add(other);
            }
        }
        return new ReferencedCriteria(List.copyOf(marks), List.copyOf(values));
    }

    public List<DraftPart> drafts() {
        List<DraftPart> all = new ArrayList<>(marks);
        all.addAll(values);
        return all;
    }

    /** Those that can score. */
    public List<Criterion> criteria(ContractSize contract) {
        return drafts().stream()
                .map(one -> CriterionReading.of(one, contract))
                .filter(CriterionReading::scores)
                .flatMap(one -> one.criterion().stream())
                .toList();
    }

    /** That a mark is read which nobody can give yet. Money that no criterion counts is no figure of the pool, as ever. */
    public Optional<CriterionReading.FieldProblem> unfinished(ContractSize contract) {
        String names = marks.stream()
                .filter(one -> !CriterionReading.of(one, contract).scores())
                .map(one -> one.answer("id"))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new CriterionReading.FieldProblem(
                        CriterionFields.RULE,
                        CriterionReading.FieldProblem.Why.READS_UNFINISHED,
                        names,
                        Optional.empty(),
                        Optional.empty()));
    }
}
